/** How the report looks, on a screen and on paper. */
export const reportCss = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 16px; max-width: 1200px; font: 14px/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 22px; } h2 { margin: 20px 0 6px; font-size: 16px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 5px 6px; border: 1px solid #8d9297; text-align: start; vertical-align: top; }
thead th { font-size: 12px; }
tr { break-inside: avoid; }
ul { margin: 0; padding-inline-start: 16px; }
code { display: block; font-size: 10px; }
code, .text, li { overflow-wrap: anywhere; }
td:nth-of-type(1) { white-space: nowrap; }
.text { margin: 0 0 4px; min-width: 16em; white-space: pre-wrap; }
@media (max-width: 700px) { thead { display: none; } tr, th, td { display: block; } tr { margin-bottom: 10px; } }
@media print { :root { color-scheme: light; } body { padding: 0; max-width: none; font-size: 10pt; } table { font-size: 9pt; } thead { display: table-header-group; } }
`;
