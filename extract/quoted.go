package extract

import (
	"regexp"

	"github.com/mubiao/mubiao/corpus"
)

// quotedPlan is the window of the five-year plan whose words the sentence tells, when it
// is news: 《“十五五”就业规划》提出，新增就业5000万人. It is zero for any other sentence.
func (p *passage) quotedPlan(f *frame) Period {
	if p.ctx.doc.Genre != corpus.News {
		return Period{}
	}
	before := p.s[:f.value.start]
	at := p.ctx.namePlan(before)
	if at == 0 {
		m := paperAgain.FindStringIndex(before)
		if m == nil {
			return Period{}
		}
		at = m[1]
	}
	if !provides.MatchString(before[at:]) {
		return Period{}
	}
	return p.ctx.plan
}

// namePlan keeps the five-year plan that a paper named in a text is for, and returns where
// its name ends, 0 if none is named.
func (c *context) namePlan(text string) int {
	m := planPaper.FindStringSubmatchIndex(text)
	if m == nil {
		return 0
	}
	n, ok := corpus.ParseNumeral(text[m[2]:m[3]])
	if !ok {
		return 0
	}
	c.plan, c.planPaper = planWindow(int(n.Value.Float())), text[m[0]:m[1]]
	return m[1]
}

var (
	planPaper  = regexp.MustCompile(`《[^》]{0,40}?[“"]?(十[一二三四五六]?|[六七八九])五[”"]?[^》]{0,40}(?:规划|计划|纲要|方案)[^》]{0,12}》`)
	paperAgain = regexp.MustCompile(`《(?:规划|纲要|计划|方案)(?:纲要)?》`)
	provides   = regexp.MustCompile(`^[^。；]{0,40}?(?:提出|明确|要求|指出|确定|部署|规定|强调)`)
)
