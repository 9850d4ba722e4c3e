package corpus

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// decode turns stored bytes into UTF-8 and names the encoding they were in;
// ok is false when no encoding of Chinese text fits.
//
// The bytes are believed before the page: a byte order mark, then valid UTF-8,
// and only then what the page declares, because saved pages keep the
// declaration of the server they came from. gb2312 and gbk are read as their
// superset GB18030, which is what such pages really contain.
func decode(raw []byte) (text, name string, ok bool) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(raw[3:]), ""), "utf-8", true
	case bytes.HasPrefix(raw, []byte("\xff\xfe")), bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return decodeWith(raw, "utf-16")
	case utf8.Valid(raw):
		return string(raw), "utf-8", !holdsNoText(raw)
	case nearlyUTF8(raw):
		// A page cut in the middle of a character, or with a stray byte, is UTF-8 all the same.
		return strings.ToValidUTF8(string(raw), ""), "utf-8", true
	case holdsNoText(raw):
		return "", "", false
	}
	gb, _, gbOK := decodeWith(raw, "gb18030")
	big5, _, big5OK := decodeWith(raw, "big5")
	if big5OK && (!gbOK || declared(raw) == "big5" || commonness(big5) > 2*commonness(gb)) && commonness(big5) > 0 {
		return big5, "big5", true
	}
	return gb, "gb18030", gbOK
}

// decoderOf returns the decoder of an encoding that decode names.
func decoderOf(name string) *encoding.Decoder {
	switch name {
	case "utf-16":
		return unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
	case "big5":
		return traditionalchinese.Big5.NewDecoder()
	}
	return simplifiedchinese.GB18030.NewDecoder()
}

// decodeWith decodes and reports whether nearly all bytes meant something.
func decodeWith(raw []byte, name string) (string, string, bool) {
	out, err := decoderOf(name).Bytes(raw)
	if err != nil {
		return "", name, false
	}
	bad := bytes.Count(out, []byte("\uFFFD"))
	text := string(out)
	if bad > 0 {
		text = strings.ReplaceAll(text, "\uFFFD", "")
	}
	return text, name, bad*50 <= utf8.RuneCount(out)
}

// nearlyUTF8 reports whether the bytes are UTF-8 but for one sequence in five
// hundred. GB18030 text never comes near: its pairs are invalid as UTF-8.
func nearlyUTF8(raw []byte) bool {
	multi, bad := 0, 0
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			multi++
		}
		i += n
	}
	return bad <= 3 && multi > bad*10 || bad*500 < multi
}

// holdsNoText reports whether the bytes hold what no text of any charset holds.
func holdsNoText(raw []byte) bool {
	head := raw[:min(len(raw), 4096)]
	control := 0
	for _, b := range head {
		if b == 0 {
			return true
		}
		if b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b && b != 0x1a {
			control++
		}
	}
	return control*50 > len(head)
}

// cutOff reports whether UTF-8 ends in the middle of a character: the page was
// not saved to its end.
func cutOff(raw []byte) bool {
	for n := 1; n < utf8.UTFMax && n <= len(raw); n++ {
		if tail := raw[len(raw)-n:]; utf8.RuneStart(tail[0]) {
			return !utf8.FullRune(tail)
		}
	}
	return false
}

var charsetName = regexp.MustCompile(`(?i)(?:charset|encoding|pageEncoding)\s*=\s*["']?\s*([a-z0-9_-]+)`)

// declared returns the charset that a page names in its markup, wherever in
// the page that stands, in lower case; "" if it names none.
func declared(raw []byte) string {
	if m := charsetName.FindSubmatch(raw[:min(len(raw), 64<<10)]); m != nil {
		return strings.ToLower(string(m[1]))
	}
	return ""
}

// commonness is the share, per thousand, of characters that make up a quarter
// of Chinese prose in either script. Text read in the wrong charset has next to none.
func commonness(s string) int {
	const common = "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年，。、"
	hits, all := 0, 0
	for i, r := range s {
		if r < utf8.RuneSelf {
			continue
		}
		all++
		if strings.ContainsRune(common, r) {
			hits++
		}
		if i > 64<<10 {
			break
		}
	}
	if all == 0 {
		return 0
	}
	return 1000 * hits / all
}
