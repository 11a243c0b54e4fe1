export const corrections = {
  since: (n: number, edition: string) =>
    n === 1
      ? `En större rättelse har gjorts sedan utgåva ${edition}.`
      : `${n} större rättelser har gjorts sedan utgåva ${edition}.`,
  publish: (edition: string) => `Förbered utgåva ${edition}`,
  read: 'Läs rättelserna',
};
