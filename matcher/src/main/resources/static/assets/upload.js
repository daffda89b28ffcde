// Says that a file is too large before it travels; the server says so too.
const file = document.getElementById('file');
const tooLarge = document.getElementById('too-large');

if (file && tooLarge) {
  file.addEventListener('change', () => {
    const chosen = file.files[0];
    const over = Boolean(chosen) && chosen.size > Number(file.dataset.largest);
    tooLarge.hidden = !over;
    file.setCustomValidity(over ? tooLarge.textContent : '');
  });
}
