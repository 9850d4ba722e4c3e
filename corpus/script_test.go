package corpus

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSimplify(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"全省固定資產投資增長5%以上，發放專項債券資金30億元。", "全省固定资产投资增长5%以上，发放专项债券资金30亿元。"},
		{"隨著項目開工，成效顯著，著名企業圍繞著產業鏈布局", "随着项目开工，成效显著，著名企业围绕着产业链布局"},
		{"乾隆年間的乾貨", "乾隆年间的干货"},
		{"年底前，皇后大道後面的裏程碑工程", "年底前，皇后大道后面的里程碑工程"},
		{"對於單位面積糧食產量，由於氣候乾燥", "对于单位面积粮食产量，由于气候干燥"},
		{"瞭解情況，一目瞭然，登高瞭望", "了解情况，一目了然，登高瞭望"},
		{"藉助平臺，憑藉優勢", "借助平台，凭借优势"},
		{"為爲衆眾羣群綫線", "为为众众群群线线"},
		{"歷史與日曆，複製與恢復，徵收與長征", "历史与日历，复制与恢复，征收与长征"},
		{"已经是简体的文字", "已经是简体的文字"},
		{"plain 3.5% text", "plain 3.5% text"},
		{"", ""},
	} {
		if got := Simplify(c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestIsTraditional(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"市長在會上強調，要加快項目建設進度，確保完成年度目標任務。", true},
		{"劉冰出席", false}, // one character decides nothing
		{"今年力争完成投资100亿元，同比增长5%。", false},
		{"於凤至纪念馆、乾县、康乾盛世、瞭望台与著名学者", false},
		{"本文引自《臺灣通史》一书的序言，作者在文中回顾了当地的开发历史，并对农田水利作了较为详细的记述与评论。", false},
		{"会议指出，力争全年增长。", false},
		{"3.5% (2024)", false},
		{"", false},
	} {
		if got := IsTraditional(c.text); got != c.want {
			t.Errorf("%s: %v", c.text, got)
		}
	}
}

// What comes out must be Simplified: no second pass may find more to do.
func TestSimplifyIsDoneAtOnce(t *testing.T) {
	for line := range strings.Lines(simplifiedTSV) {
		from, to, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || from == "" || to == "" {
			t.Fatalf("bad line %q", line)
		}
		if got := Simplify(from); got != to {
			t.Errorf("%s: %s, want %s", from, got, to)
		}
	}
}

func FuzzSimplify(f *testing.F) {
	f.Add("乾隆年間\xe8\x91的著名項目")
	f.Fuzz(func(t *testing.T, s string) {
		if got := Simplify(s); utf8.RuneCountInString(got) != utf8.RuneCountInString(s) {
			t.Errorf("%q became %q", s, got)
		}
		IsTraditional(s)
	})
}

var traditionalText = strings.Repeat("會議要求，各級各部門要緊盯年度目標，加快重點項目建設進度，確保投資增長5%以上，形成更多實物工作量。", 200)

func BenchmarkSimplify(b *testing.B) {
	b.SetBytes(int64(len(traditionalText)))
	for b.Loop() {
		Simplify(traditionalText)
	}
}

func BenchmarkIsTraditional(b *testing.B) {
	b.SetBytes(int64(len(traditionalText)))
	for b.Loop() {
		IsTraditional(traditionalText)
	}
}
