// Offers to print where that is possible.
const button = document.getElementById('print');

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
