package corpus

import (
	"slices"
	"strings"
	"testing"
)

const wordSpaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`

// docxOf makes a Word file with a body and, as more files, what it refers to.
func docxOf(body string, more ...file) string {
	return zipOf(append(more, file{"word/document.xml", `<w:document ` + wordSpaces + `><w:body>` + body + `</w:body></w:document>`})...)
}

func p(text string) string { return `<w:p><w:r><w:t>` + text + `</w:t></w:r></w:p>` }

func TestDOCX(t *testing.T) {
	cell := func(properties, text string) string {
		return `<w:tc><w:tcPr>` + properties + `</w:tcPr>` + p(text) + `</w:tc>`
	}
	styles := file{"word/styles.xml", `<w:styles ` + wordSpaces + `><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>`}
	numbering := file{"word/numbering.xml", `<w:numbering ` + wordSpaces + `><w:abstractNum w:abstractNumId="3">
		<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
		<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
		<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`}
	item := `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>新建公园8个。</w:t></w:r></w:p>`
	for _, c := range []struct {
		name string
		raw  string
		want []string // the blocks
	}{
		{"runs, breaks and tabs", docxOf(`<w:p><w:r><w:t>全市粮食</w:t></w:r><w:r><w:t xml:space="preserve">总产量。</w:t><w:br/><w:t>新建公园</w:t><w:tab/><w:t>8个。</w:t></w:r></w:p>`),
			[]string{"全市粮食总产量。", "新建公园8个。"}},
		{"what was deleted is gone", docxOf(`<w:p><w:r><w:t>达到</w:t></w:r><w:del><w:r><w:delText>20亿斤</w:delText></w:r></w:del><w:ins><w:r><w:t>30亿斤。</w:t></w:r></w:ins></w:p>`),
			[]string{"达到30亿斤。"}},
		{"a text box stands once", docxOf(`<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>` + p("粮食总产量达到30亿斤。") + `</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>` + p("粮食总产量达到30亿斤。") + `</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>新建公园8个。</w:t></w:r></w:p>`),
			[]string{"粮食总产量达到30亿斤。", "新建公园8个。"}},
		{"headings and their numbers", docxOf(`<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>总体目标</w:t></w:r></w:p>`+item+item+`<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>保障措施</w:t></w:r></w:p>`+item, styles, numbering),
			[]string{"一、总体目标", "1.新建公园8个。", "2.新建公园8个。", "二、保障措施", "1.新建公园8个。"}},
		{"merged cells", docxOf(p("主要指标如下，各地要抓好落实。") + `<w:tbl><w:tr>` + cell(`<w:vMerge w:val="restart"/>`, "指标") + cell(`<w:gridSpan w:val="2"/>`, "数值") + `</w:tr><w:tr>` + cell(`<w:vMerge/>`, "") + cell("", "2023年") + cell("", "2024年") + `</w:tr><w:tr>` + cell("", "公园（个）") + cell("", "5") + cell("", "8") + `</w:tr></w:tbl>`),
			[]string{"主要指标如下，各地要抓好落实。", "指标\t数值\n2023年\t2024年\n公园（个）\t5\t8"}},
		{"a table that lays out the page", docxOf(`<w:tbl><w:tr>` + cell("", "全市粮食总产量达到30亿斤。") + `</w:tr><w:tr>` + cell("", "新建公园8个。") + `</w:tr></w:tbl>`),
			[]string{"全市粮食总产量达到30亿斤。", "新建公园8个。"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, skip := Clean(NewPage("a.doc", []byte(c.raw)))
			if skip != nil || len(docs) != 1 {
				t.Fatalf("%+v", skip)
			}
			var got []string
			for _, b := range docs[0].Blocks {
				got = append(got, docs[0].Text[b.Start:b.End])
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
			if docs[0].Format != "docx" {
				t.Errorf("its format is %s", docs[0].Format)
			}
		})
	}
}

func TestMergedCellsOfWordKeepTheirSpans(t *testing.T) {
	docs, skip := Clean(Page{Source: "article.docx", Raw: readInput(t, "article.docx")})
	if skip != nil {
		t.Fatal(skip)
	}
	html, _ := Clean(Page{Source: "article.html", Raw: readInput(t, "article.html")})
	table := func(d *Document) *Table {
		for _, b := range d.Blocks {
			if b.Table != nil {
				return b.Table
			}
		}
		t.Fatal("no table")
		return nil
	}
	got, want := table(docs[0]), table(html[0])
	if got.Rows != want.Rows || got.Columns != want.Columns || len(got.Cells) != len(want.Cells) {
		t.Fatalf("%d×%d with %d cells, want %d×%d with %d", got.Rows, got.Columns, len(got.Cells), want.Rows, want.Columns, len(want.Cells))
	}
	for i, c := range got.Cells {
		if w := want.Cells[i]; c.Row != w.Row || c.Column != w.Column || c.RowSpan != w.RowSpan || c.ColSpan != w.ColSpan {
			t.Errorf("cell %d: %+v, want %+v", i, c, w)
		}
	}
}

func TestWordFilesOfOddMeasure(t *testing.T) {
	deep := strings.Repeat(`<w:tbl><w:tr><w:tc>`, 40) + p("深") + strings.Repeat(`</w:tc></w:tr></w:tbl>`, 40)
	bomb := Page{Source: "b", Raw: []byte(docxOf(strings.Repeat(p("长"), 20_000))), limits: &Limits{UnpackedBytes: 100_000}}
	for _, c := range []struct {
		page Page
		want Reason
	}{{NewPage("a", []byte(docxOf(deep))), TooDeep}, {bomb, TooLarge}, {NewPage("c", []byte(docxOf("<w:p><w:r"))), Malformed}, {NewPage("d", []byte(docxOf(""))), NoText}} {
		if _, skip := Clean(c.page); skip == nil || skip.Reason != c.want {
			t.Errorf("%s: %+v, want %s", c.page.Source, skip, c.want)
		}
	}
}
