package corpus

import "testing"

func TestParseNumeral(t *testing.T) {
	for _, c := range []struct {
		text string
		read string // the part that is the number
		want float64
		more bool
	}{
		{"2611.6亿元", "2611.6亿", 2611.6e8, false},
		{"4.06万亿元", "4.06万亿", 4060000000000, false},
		{"10,493元", "10,493", 10493, false},
		{"1，743，846，000元", "1，743，846，000", 1743846000, false},
		{"19·5％", "19·5", 19.5, false},
		{"9·18事变", "9", 9, false},
		{"10.36百亿亿次", "10.36百亿亿", 10.36e18, false},
		{"三千六百亿元", "三千六百亿", 3600e8, false},
		{"八千七百一十亿元", "八千七百一十亿", 8710e8, false},
		{"三亿六千万吨", "三亿六千万", 3.6e8, false},
		{"3亿6千万吨", "3亿6千万", 3.6e8, false},
		{"二十一点七", "二十一点七", 21.7, false},
		{"1千8百元", "1千8百", 1800, false},
		{"5百20元", "5百", 500, false},
		{"十分之一", "十", 10, false},
		{"六千零五十亿元", "六千零五十亿", 6050e8, false},
		{"一九八五年", "一九八五", 1985, false},
		{"一九八○年", "一九八○", 1980, false},
		{"二〇三五年", "二〇三五", 2035, false},
		{"十五个", "十五", 15, false},
		{"一百二十万人", "一百二十万", 1200000, false},
		{"4500余万人", "4500余万", 45000000, true},
		{"80多种", "80多", 80, true},
		{"12万多户", "12万多", 120000, true},
		{"600万千瓦", "600万", 6000000, false},
		{"25千伏", "25", 25, false},
		{"万亿元", "万亿", 1e12, false},
		{"百亿美元", "百亿", 1e10, false},
		{"两千家", "两千", 2000, false},
		{"1,5个", "1", 1, false},
		{"2万5千人", "2万5千", 25000, false},
		{"三百五十六", "三百五十六", 356, false},
		{"一点五倍", "一点五", 1.5, false},
		{"一百零五", "一百零五", 105, false},
		{"一万八千二百亿元", "一万八千二百亿", 18200e8, false},
		{"三万一千多亿元", "三万一千多亿", 31000e8, true},
		{"七八万人", "七八万", 7e4, false},
	} {
		n, ok := ParseNumeral(c.text)
		if !ok || c.text[:n.Len] != c.read || n.Value.Float() != c.want || n.More != c.more {
			t.Errorf("%s: read %q = %v more %v (%v), want %q = %v more %v", c.text, c.text[:n.Len], n.Value.Float(), n.More, ok, c.read, c.want, c.more)
		}
	}
	for _, text := range []string{"", "元", "人", "点", "十分钟", "99999999999999999999"} {
		if n, ok := ParseNumeral(text); ok {
			t.Errorf("%q: got %v, want no number", text, n.Value.Float())
		}
	}
}

// Two digits that follow each other leave a number open; more of them are read one by one.
func TestOpenNumeral(t *testing.T) {
	for text, want := range map[string][2]float64{
		"七八万人": {7e4, 8e4}, "三四十个": {30, 40}, "一百二三十户": {120, 130}, "三五年": {3, 5}, "十七八岁": {17, 18}, "两三千": {2000, 3000}, "二、三百亿度": {2e10, 3e10},
		"三四五": {345, 0}, "一九八九年": {1989, 0}, "二三点五": {23.5, 0}, "五十六": {56, 0},
	} {
		n, ok := ParseNumeral(text)
		if got := [2]float64{n.Value.Float(), n.Upper.Float()}; !ok || got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func FuzzParseNumeral(f *testing.F) {
	for _, s := range []string{"2611.6亿元", "三千六百亿", "3亿6千万", "一百万亿亿亿亿", "9,999,999", "十十十", "百多", "零点", "千克"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, ok := ParseNumeral(s); ok && (n.Len <= 0 || n.Len > len(s)) {
			t.Fatalf("%q: length %d", s, n.Len)
		}
	})
}
