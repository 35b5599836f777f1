/* global SwaggerUIBundle, SwaggerUIStandalonePreset */
const cookie = (name) =>
  document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);

fetch('/docs/documents')
  .then((answer) => answer.json())
  .then((urls) =>
    SwaggerUIBundle({
      urls,
      dom_id: '#documents',
      deepLinking: true,
      validatorUrl: null,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
      requestInterceptor: (request) => {
        const token = cookie('XSRF-TOKEN');
        if (token && request.method !== 'GET') request.headers['X-XSRF-TOKEN'] = token;
        if (request.method === 'POST') request.headers['Idempotency-Key'] = crypto.randomUUID();
        return request;
      },
    }),
  );
