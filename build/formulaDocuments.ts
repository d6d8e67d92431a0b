export const formulaDocuments = () => '';
