import type { ButtonHTMLAttributes } from 'react'
import { Link, type LinkProps } from '#app/ui/link'

type Look = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
}

/** A form's button. Never disabled: a form that cannot be sent yet shows why when it is sent. */
export function Button({ variant = 'primary', size = 'normal', type = 'submit', ...rest }: ButtonProps) {
  return <button className="button" data-variant={variant} data-size={size} type={type} {...rest} />
}

export function LinkButton({ variant = 'primary', size = 'normal', ...rest }: LinkButtonProps) {
  return <Link className="button" data-variant={variant} data-size={size} {...rest} />
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'>
type LinkButtonProps = Look & Omit<LinkProps, 'className'>
