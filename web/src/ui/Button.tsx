import { useId, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  look?: 'fill' | 'outline' | 'plain' | 'danger';
  size?: 'small' | 'tall';
  wide?: boolean;
  icon?: IconName;
  busy?: boolean;
  /** Why it cannot be pressed now: shown beneath and read out; the button stays reachable. */
  reason?: ReactNode;
  children: ReactNode;
}

/** A button that, when it cannot be pressed, says why instead of merely being grey. */
export function Button({ look = 'outline', size, wide, icon, busy = false, reason, className, children, onClick, type = 'button', ...rest }: Props) {
  const described = useId();
  const refused = reason !== undefined && reason !== null && reason !== false;
  const off = refused || busy;
  const classes = ['btn', look === 'outline' ? '' : look, size ?? '', wide ? 'wide' : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <>
      <button
        {...rest}
        type={off && type === 'submit' ? 'button' : type}
        className={classes}
        aria-disabled={off || undefined}
        aria-busy={busy || undefined}
        aria-describedby={refused ? described : rest['aria-describedby']}
        onClick={off ? (event) => event.preventDefault() : onClick}
      >
        {busy ? <Icon name="turn" turning small /> : icon && <Icon name={icon} small={size === 'small'} />}
        {children}
      </button>
      {refused && (
        <span id={described} className="reason t12 soft">
          {reason}
        </span>
      )}
    </>
  );
}
