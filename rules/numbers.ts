// Check digits and shapes of numbers, on normalised (lower-case, half-width) text.

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether the last digit of a card number is right (ISO/IEC 7812, Luhn) and the issuer's first digits are known ones. */
export function isCard(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  if (!/^(?:4|5[0-8]|2[2-7]|6[0-9]|3[0-689]|1800|2131)/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Whether an IBAN's check digits are right (ISO 13616, mod 97). */
export function isIban(text: string): boolean {
  const iban = text.replace(/[\s-]/g, '');
  if (iban.length < 15 || iban.length > 34) return false;
  let rest = 0;
  for (const unit of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether a container number's check digit is right (ISO 6346). */
export function isContainer(text: string): boolean {
  const number = text.replace(/[\s-]/g, '');
  if (number.length !== 11) return false;
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const code = number.charCodeAt(i);
    let value = code - 48;
    // A is 10, and 11, 22, 33 are left out
    if (code >= 97) {
      value = code - 87;
      value += Math.floor((value - 1) / 10);
    }
    sum += value * 2 ** i;
  }
  return (sum % 11) % 10 === Number(number[10]);
}

/** Whether a Chinese identity number has a real date and check digit (GB 11643-1999, ISO 7064 mod 11-2). */
export function isChineseId(text: string): boolean {
  const id = text.toLowerCase();
  if (!/^[1-9]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]$/.test(id)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += weights[i]! * Number(id[i]);
  return '10x98765432'[sum % 11] === id[17];
}

/** Whether a unified social credit code has the right check character (GB 32100-2015, mod 31). */
export function isCreditCode(text: string): boolean {
  const code = text.toUpperCase();
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  if (code.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = alphabet.indexOf(code[i]!);
    if (value < 0) return false;
    sum += value * weights[i]!;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Whether an air waybill's serial has the right check digit (IATA, first seven digits mod 7). */
export function isWaybill(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 11 && Number(digits.slice(3, 10)) % 7 === Number(digits[10]);
}

/** Whether an IMO ship number has the right check digit. */
export function isShip(text: string): boolean {
  const digits = digitsOf(text).slice(-7);
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += Number(digits[i]) * (7 - i);
  return digits.length === 7 && sum % 10 === Number(digits[6]);
}

/** Whether a number with a country code has as many digits as a phone (ITU-T E.164) and is not one digit over and over. */
export function isPhone(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length >= 7 && digits.length <= 15 && new Set(digits).size > 2;
}
