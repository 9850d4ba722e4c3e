package extract

import (
	"regexp"

	"github.com/mubiao/mubiao/corpus"
)

var (
	ofFiveYears = regexp.MustCompile(`过去(?:的)?五年|五年来|这五年|经过五年|回望五年|[”"]时期是|[”"](?:时期)?[^，。；“”"]{0,12}发展(?:历程|成就)`)
	ofOneYear   = regexp.MustCompile(`^(?:各位代表[！，：])?(?:刚刚)?(?:过去一年|过去的一年|一年来|回顾过去一年|(?:过去的)?20\d\d年[，是很])`)
	ofThisYear  = regexp.MustCompile(`^(?:各位代表[！，：])?(?:[（(][一二三四五六七八九十\d]{1,3}[）)])?(?:做好)?(?:今年|20\d\d年)`)

	// A five-year plan by its name, or the five years to come.
	fiveYears      = regexp.MustCompile(`[“"](十[一二三四五六七八九]?|[六七八九])五[”"]|(十[一二三四五六七八九]?|[六七八九])五(?:时期|期间|规划|计划)|第(十[一二三四五六七八九]?|[六七八九])个五年|(?:今后|未来)(?:五|5)年`)
	opensFiveYears = regexp.MustCompile(`^(?:各位代表[！，：])?(?:[（(][一二三四五六七八九十\d]{1,3}[）)])?(?:[“"]?(?:十[一二三四五六七八九]?|[六七八九])五[”"]?(?:时期|期间)|(?:今后|未来)(?:五|5)年)`)
)

// fiveYears is the window of the five years that a text names first and the place where
// it does, a zero one if it names none.
func (c *context) fiveYears(text string) (Period, int) {
	m := fiveYears.FindStringSubmatchIndex(text)
	if m == nil {
		return Period{}, 0
	}
	for g := 2; g < len(m); g += 2 {
		if m[g] < 0 {
			continue
		}
		if n, ok := corpus.ParseNumeral(text[m[g]:m[g+1]]); ok {
			return planWindow(int(n.Value.Float())), m[0]
		}
	}
	return years(c.doc.ReportYear, c.doc.ReportYear+4), m[0]
}

// reportedPlan is the five-year plan that a yearly report says it is about: 作关于第六个五年
// 计划的报告. A zero one if it is about a year.
func (c *context) reportedPlan() Period {
	if !c.doc.Yearly() || c.doc.ReportYear == 0 {
		return Period{}
	}
	plan, _ := c.fiveYears(reportOn.FindString(c.doc.Text[:min(len(c.doc.Text), 900)]))
	return plan
}

// reportOn says what a report is about, behind its salutation.
var reportOn = regexp.MustCompile(`关于[^。；，“”]{0,24}第[一二三四五六七八九十]+个五年(?:计划|规划)(?:纲要)?(?:[（(]草案[）)])?的报告`)

// turn follows the yearly report of a government from the years of one five-year plan to
// those of the next, and from five years to one, as its paragraphs open: 刚刚过去的2025年…;
// 五年来…; “十五五”时期是….
func (c *context) turn(text string) {
	year := c.doc.ReportYear
	if c.section == "" || !c.doc.Yearly() || year == 0 {
		return
	}
	head := text[:min(len(text), 240)]
	if opensFiveYears.MatchString(head) {
		plan, _ := c.fiveYears(head)
		switch {
		case plan.End.Year < year:
			c.section, c.about, c.window = "review", year-1, plan
			return
		case plan.Start.Year >= year && !c.ofYear(year):
			c.section, c.about, c.window = "plan", 0, plan
			return
		}
	}
	switch {
	case c.section == "review" && ofFiveYears.MatchString(head):
		c.window = years(year-5, year-1)
	case c.section == "review" && ofOneYear.MatchString(head), c.section == "plan" && ofThisYear.MatchString(head):
		c.window = Period{}
	}
}

// ofYear reports whether the heading of the section names that year and no plan: what it
// says of a plan is an aside.
func (c *context) ofYear(year int) bool {
	return c.section == "plan" && c.about == year && !fiveYears.MatchString(c.heading)
}
