/** Short names of the stress days, by the record's dates. */
export const stressNames: Record<string, string> = {
  "2020-03-12": "Desplome del covid",
  "2021-05-19": "Comunicado de China",
  "2021-12-04": "Sábado sin liquidez",
  "2022-05-09..12": "Colapso de UST y LUNA",
  "2022-06-13..18": "Caen Celsius y 3AC",
  "2022-11-08..09": "Cae FTX",
  "2023-08-17": "Verano sin liquidez",
  "2024-04-12..13": "Inflación, O. Próximo",
  "2024-08-05": "Fin del carry en yenes",
  "2025-02-03": "Primeros aranceles",
  "2025-04-07": "Choque arancelario",
  "2025-10-10": "Amenaza arancelaria",
  "2025-11-21": "Huida del riesgo",
  "2026-02-05..06": "Bitcoin, a 60.000",
};
