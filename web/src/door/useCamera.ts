import { useEffect, useRef, useState } from 'react';

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type Detectors = new (options: { formats: string[] }) => Detector;
const detectors = () => (globalThis as unknown as { BarcodeDetector?: Detectors }).BarcodeDetector;

/** Whether this browser reads codes by itself; where it does not, names are searched and codes typed. */
export const canRead = () => detectors() !== undefined && navigator.mediaDevices !== undefined;

/** Reads codes from the back camera while on; the same one within three seconds counts once. */
export function useCamera(on: boolean, read: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  const heard = useRef(read);
  heard.current = read;
  useEffect(() => {
    const Reader = detectors();
    if (!on || Reader === undefined) return;
    const reader = new Reader({ formats: ['qr_code'] });
    const last = { text: '', at: 0 };
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let left = false;
    const look = async () => {
      const found = video.current === null || video.current.readyState < 2 ? [] : await reader.detect(video.current).catch(() => []);
      const text = found[0]?.rawValue;
      if (text === undefined || (text === last.text && Date.now() - last.at < 3_000)) return;
      last.text = text;
      last.at = Date.now();
      heard.current(text);
    };
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then((opened) => {
        stream = opened;
        if (left || video.current === null) return opened.getTracks().forEach((track) => track.stop());
        video.current.srcObject = opened;
        timer = setInterval(() => void look(), 150);
        return video.current.play();
      })
      .catch(() => setRefused(true));
    return () => {
      left = true;
      clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [on]);
  return { video, refused };
}
