/** Canonical WAVE: 16-bit PCM at 8 kHz, a quiet 440 Hz tone. */
const SAMPLE_RATE = 8000;
const HEADER_BYTES = 44;
const LOUDNESS = 3000;

export function wavBytes(seconds: number, channels: number): number {
  return HEADER_BYTES + seconds * SAMPLE_RATE * channels * 2;
}

export function synthesizeWav(seconds: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(wavBytes(seconds, channels));
  writeHeader(new DataView(bytes.buffer), bytes.length, channels);
  const samples = new DataView(bytes.buffer, HEADER_BYTES);
  for (let frame = 0; frame < seconds * SAMPLE_RATE; frame++) {
    const level = Math.round(LOUDNESS * Math.sin((2 * Math.PI * 440 * frame) / SAMPLE_RATE));
    for (let channel = 0; channel < channels; channel++) {
      samples.setInt16((frame * channels + channel) * 2, level, true);
    }
  }
  return bytes;
}

function writeHeader(view: DataView, total: number, channels: number): void {
  writeText(view, 0, "RIFF");
  view.setUint32(4, total - 8, true);
  writeText(view, 8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  writeText(view, 36, "data");
  view.setUint32(40, total - HEADER_BYTES, true);
}

function writeText(view: DataView, at: number, text: string): void {
  for (const [index, letter] of [...text].entries()) view.setUint8(at + index, letter.charCodeAt(0));
}
