package corpus

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

const (
	inSimplified  = "全市完成投资320亿元，增长百分之八。会议要求，要在年底前完成任务，这是对人民的承诺。"
	inTraditional = "全市完成投資320億元，增長百分之八。會議要求，要在年底前完成任務，這是對人民的承諾。"
)

func TestDecode(t *testing.T) {
	gb, _ := simplifiedchinese.GB18030.NewEncoder().String(inSimplified)
	gbk, _ := simplifiedchinese.GBK.NewEncoder().String(inSimplified)
	big5, _ := traditionalchinese.Big5.NewEncoder().String(inTraditional)
	utf16, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(inSimplified)
	rare, _ := simplifiedchinese.GB18030.NewEncoder().String(inSimplified + "㐂𠮷")
	filler := strings.Repeat("<!-- filler -->", 200)
	for _, c := range []struct{ name, raw, text, encoding string }{
		{"plain UTF-8", inSimplified, inSimplified, "utf-8"},
		{"byte order mark", "\ufeff" + inSimplified, inSimplified, "utf-8"},
		{"UTF-8 that declares gb2312", `<meta charset="gb2312">` + inSimplified, `<meta charset="gb2312">` + inSimplified, "utf-8"},
		{"GBK that declares nothing", gbk, inSimplified, "gb18030"},
		{"GBK that declares utf-8", `<meta charset="utf-8">` + gbk, `<meta charset="utf-8">` + inSimplified, "gb18030"},
		{"gb2312 declared after the first kilobyte", filler + `<meta charset=gb2312>` + gb, filler + `<meta charset=gb2312>` + inSimplified, "gb18030"},
		{"characters of four bytes in a page that declares gbk", `charset=gbk ` + rare, `charset=gbk ` + inSimplified + "㐂𠮷", "gb18030"},
		{"Big5 that is declared", `<meta charset="big5">` + big5, `<meta charset="big5">` + inTraditional, "big5"},
		{"Big5 that is not", big5, inTraditional, "big5"},
		{"UTF-16", utf16, inSimplified, "utf-16"},
		{"UTF-8 cut in the middle of a character", inSimplified + "投"[:2], inSimplified, "utf-8"},
		{"UTF-8 with a stray byte", inSimplified + "\xff" + inSimplified, inSimplified + inSimplified, "utf-8"},
	} {
		text, encoding, ok := decode([]byte(c.raw))
		if !ok || text != c.text || encoding != c.encoding {
			t.Errorf("%s: %s %v\n got %q\nwant %q in %s", c.name, encoding, ok, text, c.text, c.encoding)
		}
	}
}

func TestDecodeRefusesWhatIsNoText(t *testing.T) {
	for name, raw := range map[string]string{
		"NUL bytes":     "投资\x00\x00\x01",
		"random bytes":  "\x01\x02\x03\x04\x05\x80\x81\xfe\xff\x10\x11",
		"invalid pairs": strings.Repeat("\x80\xff\x90 ", 50),
	} {
		if text, encoding, ok := decode([]byte(raw)); ok {
			t.Errorf("%s: read as %s: %q", name, encoding, text)
		}
	}
}

func FuzzDecode(f *testing.F) {
	gb, _ := simplifiedchinese.GB18030.NewEncoder().String(inSimplified)
	for _, s := range []string{inSimplified, gb, "\xff\xfe1\x00", "\xef\xbb\xbf", "charset=big5\xa4\xa4"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		text, _, ok := decode(raw)
		if ok && strings.ToValidUTF8(text, "") != text {
			t.Errorf("invalid UTF-8: %q", text)
		}
	})
}
