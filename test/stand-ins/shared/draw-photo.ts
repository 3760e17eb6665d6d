/** A photo as if one had been chosen from the disk: a flooded road, drawn here; gives its address. */
export async function drawPhoto(): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 360;
  const pen = canvas.getContext('2d');
  if (pen) {
    const stripes: readonly (readonly [string, number, number])[] = [
      ['#b9d3e6', 0, 150],
      ['#6f8f6a', 150, 50],
      ['#4b6f8f', 200, 160],
    ];
    for (const [colour, top, height] of stripes) {
      pen.fillStyle = colour;
      pen.fillRect(0, top, 640, height);
    }
    pen.fillStyle = '#e8a33d';
    pen.fillRect(250, 150, 140, 44);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  return blob ? URL.createObjectURL(blob) : canvas.toDataURL();
}
