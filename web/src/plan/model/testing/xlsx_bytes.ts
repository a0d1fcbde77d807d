/** An XLSX as a spreadsheet program would write it, made for tests. */
const encoder = new TextEncoder();

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function header(size: number, fields: readonly [at: number, bytes: 2 | 4, value: number][]) {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

async function deflated(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Every second file is packed, the others are stored as they are. */
export async function zipBytes(
  files: Record<string, string>,
  flags = 0,
): Promise<Uint8Array<ArrayBuffer>> {
  const bodies: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const [index, [file, text]] of Object.entries(files).entries()) {
    const name = encoder.encode(file);
    const plain = encoder.encode(text);
    const method = index % 2 === 0 ? 8 : 0;
    const packed = method === 8 ? await deflated(plain) : plain;
    const local = header(30, [
      [0, 4, 0x04034b50],
      [6, 2, flags],
      [8, 2, method],
      [18, 4, packed.length],
      [22, 4, plain.length],
      [26, 2, name.length],
    ]);
    bodies.push(local, name, packed);
    list.push(
      header(46, [
        [0, 4, 0x02014b50],
        [8, 2, flags],
        [10, 2, method],
        [20, 4, packed.length],
        [24, 4, plain.length],
        [28, 2, name.length],
        [42, 4, offset],
      ]),
      name,
    );
    offset += local.length + name.length + packed.length;
  }
  const central = joined(list);
  const count = Object.keys(files).length;
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, central.length],
    [16, 4, offset],
  ]);
  return joined([...bodies, central, end]);
}

/** `rows` are the XML of the sheet's rows; `shared`, that of the texts cells share. */
export function xlsxBytes(rows: string, shared = ""): Promise<Uint8Array<ArrayBuffer>> {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const sheets =
    '<sheet name="h" sheetId="1" state="hidden" r:id="rId1"/>' +
    '<sheet name="&quot;a>b&quot;" sheetId="2" r:id="rId2"/>';
  const relations =
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>' +
    '<Relationship Id="rId2" Target="worksheets/sheet2.xml"/>';
  return zipBytes({
    "[Content_Types].xml": `${head}<Types/>`,
    "xl/workbook.xml": `${head}<workbook><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships>${relations}</Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet><sheetData/></worksheet>`,
    "xl/worksheets/sheet2.xml": `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `${head}<sst>${shared}</sst>`,
  });
}
