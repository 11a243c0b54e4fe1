/** What stands in a field; '' for none. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

const email = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/;

export function isEmail(text: string): boolean {
  return email.test(text) && text.length <= 200;
}

type PasswordTexts = { passwordShort: string; passwordLong: string };

/** What is wrong with the length of a new password; what is easily guessed, the service says. */
export function passwordProblem(password: string, texts: PasswordTexts): string | null {
  if (password.length < 12) return texts.passwordShort;
  return password.length > 128 ? texts.passwordLong : null;
}
