import { escapeXml } from '../escape-xml.ts';

export const LANGUAGE = 'zh-CN';

/** A page of the book as XHTML. `body`: markup; `title`: text of one line. */
export function xhtml(title: string, body: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${LANGUAGE}" xml:lang="${LANGUAGE}">`,
    `<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** An element with a text of one line in it; nothing where there is no text. */
export function textElement(name: string, className: string | null, text: string): string {
  if (text === '') return '';
  return `<${name}${className === null ? '' : ` class="${className}"`}>${escapeXml(text)}</${name}>\n`;
}
