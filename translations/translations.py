#!/usr/bin/env python3
"""What ./dev translate and ./dev check do with the .ts files beside this one. Building needs none of it.

merge     puts translations/parts/*.tsv into kinerja_id.ts:  source <TAB> Indonesian [<TAB> context]
          and translations/parts/*.en.tsv into kinerja_en.ts: source <TAB> one <TAB> many
          A line of a part wins over what is there; \\n stands for a line break. Says what is still missing.
spelling  lists words of kinerja_id.ts that hunspell's Indonesian and words-id.txt do not know.
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent


def read(path):
    return ET.parse(path).getroot()


def text_of(element, name):
    child = element.find(name)
    return "" if child is None or child.text is None else child.text


def quoted(text):
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(sign, entity)
    return text


def written(root):
    """The file as Qt's own lupdate lays it out, so that the two never undo each other's layout."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    attributes = "".join(f' {key}="{quoted(value)}"' for key, value in root.attrib.items())
    lines.append(f"<TS{attributes}>")
    for context in root.findall("context"):
        lines += ["<context>", f"    <name>{quoted(text_of(context, 'name'))}</name>"]
        for message in context.findall("message"):
            numerus = ' numerus="yes"' if message.get("numerus") == "yes" else ""
            lines.append(f"    <message{numerus}>")
            for name in ("source", "comment", "extracomment", "translatorcomment"):
                if message.find(name) is not None:
                    lines.append(f"        <{name}>{quoted(text_of(message, name))}</{name}>")
            translation = message.find("translation")
            kind = f' type="{translation.get("type")}"' if translation.get("type") else ""
            forms = translation.findall("numerusform")
            if forms:
                lines.append(f"        <translation{kind}>")
                lines += [f"            <numerusform>{quoted(form.text or '')}</numerusform>" for form in forms]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{kind}>{quoted(translation.text or '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join(lines + ["</TS>", ""])


def parts(pattern, exclude=None):
    """(source, context or None) -> (forms, where it stands)"""
    found, wrong = {}, []
    for path in sorted((HERE / "parts").glob(pattern)):
        if exclude and path.name.endswith(exclude):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [cell.replace("\\n", "\n") for cell in line.split("\t")]
            where = f"{path.name}:{number}"
            if len(cells) < 2 or not cells[1]:
                wrong.append(f"{where}: no translation")
                continue
            if exclude is None:
                key, forms = (cells[0], None), cells[1:3]
            else:
                key, forms = (cells[0], cells[2] if len(cells) > 2 and cells[2] else None), cells[1:2]
            if key in found and found[key][0] != forms:
                wrong.append(f"{where}: another translation than {found[key][1]}")
            found[key] = (forms, where)
    return found, wrong


def merge_into(name, lines, wrong):
    path = HERE / name
    root = read(path)
    used, missing = set(), []
    for context in root.findall("context"):
        context_name = text_of(context, "name")
        for message in context.findall("message"):
            source = text_of(message, "source")
            translation = message.find("translation")
            key = next((k for k in ((source, context_name), (source, None)) if k in lines), None)
            if key:
                used.add(key)
                forms = lines[key][0]
                translation.attrib.pop("type", None)
                if message.get("numerus") == "yes":
                    for old in translation.findall("numerusform"):
                        translation.remove(old)
                    translation.text = None
                    for form in forms:
                        ET.SubElement(translation, "numerusform").text = form
                else:
                    translation.text = forms[0]
            elif translation.get("type") == "unfinished":
                missing.append(f"{context_name}\t{source!r}")
    path.write_text(written(root), encoding="utf-8")
    for line in wrong:
        print(f"{name}: {line}")
    for key in lines.keys() - used:
        print(f"{name}: {lines[key][1]}: no such sentence in the source any more: {key[0]!r}")
    for line in missing:
        print(f"{name}: to translate: {line}")
    print(f"{name}: {len(used)} from parts, {len(missing)} to translate")
    return not wrong and not missing


def merge():
    indonesian = merge_into("kinerja_id.ts", *parts("*.tsv", exclude=".en.tsv"))
    english = merge_into("kinerja_en.ts", *parts("*.en.tsv"))
    return indonesian and english


def spelling():
    known = set((HERE / "words-id.txt").read_text(encoding="utf-8").split())
    words = {}
    for context in read(HERE / "kinerja_id.ts").findall("context"):
        for message in context.findall("message"):
            for piece in message.find("translation").itertext():
                plain = re.sub(r"<[^>]*>|%\w|&", "", piece)
                for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", plain):
                    if len(word) > 3 and not word.isupper() and word.lower() not in known:
                        words.setdefault(word, text_of(message, "source"))
    asked = subprocess.run(["hunspell", "-d", "id_ID", "-i", "utf-8", "-l"], input="\n".join(words), text=True,
                           encoding="utf-8", stdout=subprocess.PIPE, check=True)
    unknown = sorted(set(asked.stdout.split()) & words.keys())
    for word in unknown:
        print(f"{word}\t(in the translation of {words[word]!r})")
    return not unknown


if __name__ == "__main__":
    steps = {"merge": merge, "spelling": spelling}
    if len(sys.argv) != 2 or sys.argv[1] not in steps:
        sys.exit(__doc__)
    sys.exit(0 if steps[sys.argv[1]]() else 1)
