/** The bundler takes style sheets out of the script and into the page. */
declare module '*.css';
