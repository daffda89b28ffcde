// Shows the contract that this service serves.
const place = document.getElementById('swagger-ui');

SwaggerUIBundle({
  domNode: place,
  url: place.dataset.contract,
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
});
