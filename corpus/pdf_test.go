package corpus

import (
	"slices"
	"strings"
	"testing"
)

func TestPDF(t *testing.T) {
	if pdftotext() == "" {
		_, skip := Clean(Page{Source: "a", Raw: readInput(t, "table.pdf")})
		if skip == nil || skip.Reason != Unsupported || !strings.Contains(skip.Detail, "poppler") {
			t.Fatalf("%+v", skip)
		}
		t.Skip("pdftotext is not here; PDF files are refused with the remedy")
	}
	docs, skip := Clean(Page{Source: "a", Raw: readInput(t, "table.pdf")})
	if skip != nil {
		t.Fatal(skip)
	}
	d := docs[0]
	if !strings.Contains(d.Text, "新建高标准农田12万亩，新建农村公路300公里，全市新建公园8个。") {
		t.Errorf("the lines of a paragraph are not joined: %q", d.Text)
	}
	if strings.Contains(d.Text, "公园个") || !slices.Contains(d.Flags, "unread_table") {
		t.Errorf("a table that cannot be read as one is not flagged but mined: %q %q", d.Flags, d.Text)
	}
	for name, raw := range map[string][]byte{"scan.pdf": readInput(t, "scan.pdf")} {
		if _, skip := Clean(Page{Source: name, Raw: raw}); skip == nil || skip.Reason != NoTextLayer {
			t.Errorf("%s: %+v", name, skip)
		}
	}
	if _, skip := Clean(Page{Source: "b", Raw: []byte("%PDF-1.4\nbroken")}); skip == nil || skip.Reason == Poisonous {
		t.Errorf("a broken file: %+v", skip)
	}
}

func TestLayout(t *testing.T) {
	prose := strings.Repeat("各位代表全市粮食总产量达到三十亿斤，比上年增长百分之五，连续十年丰收，", 6) + "好。"
	var wrapped []string
	for cut := []rune("　　" + prose); len(cut) > 0; cut = cut[min(38, len(cut)):] {
		wrapped = append(wrapped, strings.TrimPrefix(string(cut[:min(38, len(cut))]), "　　"))
	}
	for _, c := range []struct {
		name, layout string
		blocks       []string
		flags        []string
	}{
		{"prose", "    " + strings.Join(wrapped, "\n") + "\n                    - 1 -\n", []string{prose}, nil},
		{"rows that agree", "主要指标如下。\n  指标        单位    2024年目标\n  公园        个      8\n  学校        所      3\n请各地落实。\n", []string{"主要指标如下。", "指标\t单位\t2024年目标\n公园\t个\t8\n学校\t所\t3", "请各地落实。"}, nil},
		{"rows that do not agree", "主要指标如下。\n  指标        单位    2023年    2024年\n  公园        个      8\n              座\n  学校        所      3         4\n请各地落实。\n", []string{"主要指标如下。", "请各地落实。"}, []string{"unread_table"}},
	} {
		lines, flags := linesOfLayout(c.layout)
		doc := &Document{}
		doc.assemble(lines)
		var blocks []string
		for _, b := range doc.Blocks {
			blocks = append(blocks, doc.Text[b.Start:b.End])
		}
		if !slices.Equal(blocks, c.blocks) || !slices.Equal(flags, c.flags) {
			t.Errorf("%s: %q %q", c.name, blocks, flags)
		}
	}
}

// A text layer whose characters cannot be told must not become rows.
func TestUnreadableLayers(t *testing.T) {
	for _, layout := range []string{"", "\f\f", strings.Repeat("\ue123\ue456\uf812 ", 100), strings.Repeat("Ã¤Â¸Â\u00adÃ¥", 50), strings.Repeat("瀰囲鎿忕戝峩", 80)} {
		if unreadableLayer(layout) == "" {
			t.Errorf("%.20q is taken for text", layout)
		}
	}
	if why := unreadableLayer(strings.Repeat(article, 20)); why != "" {
		t.Errorf("an article is refused: %s", why)
	}
}
