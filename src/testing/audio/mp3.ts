/**
 * MPEG-1 Layer III frames of silence (ISO/IEC 11172-3, 2.4.1.3): 32 kbit/s, 32 kHz, without CRC or padding.
 * All-zero side information means that a frame holds no audio.
 */
const FRAME_BYTES = 144;
const FRAME_SAMPLES = 1152;
const SAMPLE_RATE = 32_000;
const [SYNC, VERSION_AND_LAYER, RATES] = [0xff, 0xfb, 0x18];
const MODE = { mono: 0xc0, stereo: 0x00 };

export function synthesizeMp3(seconds: number, channels: number): Uint8Array {
  const frames = Math.ceil((seconds * SAMPLE_RATE) / FRAME_SAMPLES);
  const bytes = new Uint8Array(frames * FRAME_BYTES);
  const header = [SYNC, VERSION_AND_LAYER, RATES, channels === 2 ? MODE.stereo : MODE.mono];
  for (let frame = 0; frame < frames; frame++) bytes.set(header, frame * FRAME_BYTES);
  return bytes;
}
