package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

// reportOf is a report of many works, of a year and with figures of its own.
func reportOf(year, factor int) []string {
	var paragraphs []string
	for i, work := range strings.Fields("供水管网改造 城市公园绿化 乡镇卫生院建设 高标准农田建设 农村公路养护 老旧小区改造 智能工厂培育 养老驿站布局 职业学校扩容 污水处理提标 充电设施布点 河道清淤疏浚") {
		paragraphs = append(paragraphs, fmt.Sprintf("继续把%s列为为民实事，由市县两级按项目清单逐月调度并向社会公开进展情况。%d年%s完成投资%d亿元，受益群众%d万人。各地要落实%s管护责任，防止只建不管。", work, year, work, 3*factor+i*7, 2*factor+i, work))
	}
	return paragraphs
}

func TestExcerpts(t *testing.T) {
	full := reportOf(2024, 1)
	boilerplate := "各地各部门要提高政治站位，加强组织领导，压实工作责任，确保各项部署落地见效。工作中遇到的重大问题要及时报告。本通知自印发之日起施行，原有规定与此不一致的以本通知为准。"
	other := "全市林长制工作推进会在云山县召开，会议总结了去年造林绿化和森林防火的做法。今年计划营造林14万亩，抚育森林22万亩，新建防火道路180公里。会议要求各县把林长巡林次数记入台账，对连续两个季度排名靠后的乡镇进行约谈。与会人员还实地查看了云山县国有林场的松材线虫病防治现场和苗圃基地，听取了林场改革情况的介绍。"
	sentences := strings.SplitAfter(strings.Join(full, ""), "。")
	var summary []string // the sentences with figures, as digests of a report give them
	for i := 1; i < len(sentences); i += 3 {
		summary = append(summary, sentences[i])
	}
	var d duplicates
	firstID := ""
	for _, c := range []struct {
		name       string
		paragraphs []string
		year       int
		excerpt    bool
	}{
		{"full text", append(slices.Clone(full), boilerplate), 2024, false},
		{"some paragraphs of it", full[4:9], 2024, true},
		{"its sentences with figures in one paragraph, of no year", []string{strings.Join(summary, "")}, 0, true},
		{"some paragraphs with a line of the editors", append([]string{"编者按：现将市政府工作报告中与民生有关的部分摘登如下，供各单位学习时参考。"}, full[:6]...), 2024, true},
		{"a few of its sentences in an article of its own", []string{other, full[2]}, 2024, false},
		{"another article with the same last paragraph", []string{other, boilerplate}, 2024, false},
		{"a third one", []string{strings.ReplaceAll(other, "林", "湖"), boilerplate}, 2024, false},
		{"the report of the year after", append(reportOf(2025, 2), boilerplate), 2025, false},
		{"paragraphs of the report, said of another year", full[4:9], 2019, false},
		{"the same form with other figures, of no year", reportOf(2024, 5)[4:9], 0, false},
	} {
		b := new(output.Batch)
		docs, _ := corpus.Clean(corpus.NewPage(c.name, []byte(strings.Join(c.paragraphs, "\n\n"))))
		docs[0].ReportYear = c.year
		b.Add(docs[0], nil)
		d.mark(b)
		doc := b.Documents[0]
		if got := doc.DuplicateOf != nil; got != c.excerpt || slices.Contains(doc.Flags, "excerpt") != c.excerpt {
			t.Errorf("%s: a duplicate %v with flags %q", c.name, got, doc.Flags)
		}
		if firstID == "" {
			firstID = doc.DocID
		}
		if doc.DuplicateOf != nil && *doc.DuplicateOf != firstID {
			t.Errorf("%s: a duplicate of %s", c.name, *doc.DuplicateOf)
		}
	}
}

// The full text may come after its excerpts, which are known as such in the end.
func TestFullTextAfterItsExcerpts(t *testing.T) {
	full := reportOf(2024, 1)
	of := func(name string, year int, paragraphs ...string) *output.Batch {
		return documentOf(name, strings.Join(paragraphs, "\n\n"), year)
	}
	batches := func() []*output.Batch {
		return []*output.Batch{
			of("first part", 2024, full[:5]...),
			of("its repost", 2024, append([]string{"本报云州讯。"}, full[:5]...)...),
			of("a few sentences in an article of its own", 2024, append([]string{"今年计划营造林14万亩，抚育森林22万亩，新建防火道路180公里。会议要求各县把林长巡林次数记入台账，对连续两个季度排名靠后的乡镇进行约谈。与会人员还实地查看了国有林场的松材线虫病防治现场和苗圃基地，听取了林场改革情况的介绍。"}, full[2])...),
			of("said of another year", 2019, full[3:6]...),
			of("part of the first part", 2024, full[1:4]...),
			of("half", 2024, full[:8]...),
			of("last part", 0, full[6:]...),
			of("full text", 2024, full...),
			of("an excerpt after it", 2024, full[2:7]...),
		}
	}
	var first duplicates
	for _, b := range batches() {
		first.mark(b)
	}
	d := duplicates{fuller: first.fuller}
	names := map[string]string{}
	var documents []output.DocumentRow
	for _, b := range batches() {
		d.mark(b)
		names[b.Documents[0].DocID] = b.Documents[0].Source
		documents = append(documents, b.Documents...)
	}
	for i, want := range []string{"full text excerpt", "full text near_duplicate excerpt", "", "", "full text excerpt", "full text excerpt", "full text excerpt", "", "full text excerpt"} {
		got := ""
		if doc := documents[i]; doc.DuplicateOf != nil {
			got = names[*doc.DuplicateOf] + " " + strings.Join(doc.Flags, " ")
		}
		if got != want {
			t.Errorf("%s: repeats %q, want %q", documents[i].Source, got, want)
		}
	}
}

// The sentences of a very large run do not fit; long excerpts are found all the
// same, before and after their full text.
func TestMemoryOfSentencesHasAnEnd(t *testing.T) {
	var d duplicates
	sentencesOf := func(from, n int) (all []sentence) {
		for i := range uint64(n) {
			if s := sentenceOf(mix(uint64(from)+i), 30, false); d.sentences.remembers(s) {
				all = append(all, s)
			}
		}
		return all
	}
	d.sentences.add(0, sentencesOf(0, 200), nil)
	for i := range 5 * mostSentences / 100 {
		d.sentences.add(1+i, sentencesOf(1<<40+i*100, 100), nil)
	}
	if n := len(d.sentences.owners); n > mostSentences {
		t.Errorf("%d sentences are remembered", n)
	}
	left := sentencesOf(0, 100)
	if len(left) > 50 {
		t.Errorf("%d of 100 sentences are still remembered", len(left))
	}
	any := func(int) bool { return true }
	if first, found, _ := d.sentences.find(left, any); !found || first != 0 {
		t.Errorf("found %v, document %d", found, first)
	}
	if _, found, excerpts := d.sentences.find(append(sentencesOf(0, 200), sentencesOf(1<<50, 2000)...), any); found || !slices.Equal(excerpts, []int{0}) {
		t.Errorf("the full text is taken for an excerpt: %v; its excerpts are %v", found, excerpts)
	}
	if _, _, excerpts := d.sentences.find(append(sentencesOf(0, 100), sentencesOf(1<<50, 2000)...), any); len(excerpts) > 0 {
		t.Errorf("a document of which half is in another is its excerpt")
	}
}
