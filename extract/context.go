package extract

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// context is what a document says once and its sentences inherit.
type context struct {
	doc     *corpus.Document
	words   map[Use]wordings
	block   corpus.Block
	section string // review, plan, "" if unknown
	heading string
	about   int    // the year that the section speaks of, 0 for the report year
	window  Period // of a section on a whole plan: “十四五”时期
	whole   Period // the plan that the whole text reports on, as it says where it begins

	// Carried from sentence to sentence within a block.
	lead       *timeMention // a time expression that opened the block or a sentence of it
	leadText   string
	place      string // the place that opened the last sentence that one did
	leadPlace  string // the one when the time was named
	scene      scene  // where a piece of news has come to
	home       scene  // the place at home that the sentences before told of, for 当地
	titled     scene  // the place abroad with which its title opens
	leadYear   int    // the year that stood before it: 今年|前11个月, 0 if none
	leadForce  *Cue   // the modal that stood with it: 力争到2027年
	leadModal  string
	deedDay    *timeMention // the day of what the sentence before told
	deedText   string
	now        string       // the 目前 that stood before, since when no other time has opened a sentence
	title      *timeMention // the year that a news title speaks of
	plan       Period       // of the five-year plan whose paper was named last
	planPaper  string       // its name
	holiday    *timeMention // the one that was named last
	tells      bool         // the paragraph tells of what is over: 了, 已, 同比
	colon      bool         // the block before introduces this one
	paragraphs int          // paragraphs so far that are no headings
	last       *frame       // the statement before
	lastItem   *frame       // the statement before that counts things
	main       *frame       // the statement before that is of no part
	branch     string       // the branch of the economy that the sentences before tell of

	day     *timeMention // the day that was named last
	written corpus.Date  // of the dateline of a piece of news, zero if it has none
	toDay   bool         // a piece of news that names no year before its own, so that 这十年 ends with its day
	notes   bool         // behind the heading of a glossary, which tells what words mean
	rules   bool         // a text of articles: 第一条, 第二条
	prior   *passage     // the sentence of the block before
	outlook outlook      // whether the text speaks of what is to come
	orders  bool         // a text of no known genre that lists orders

	parted bool // no work report, or one with a heading for the year that it reviews

	trace *tracer // nil but for Explain
}

// when gives the years against which time expressions of this place are read.
func (c *context) when() when {
	w := when{year: c.doc.ReportYear, about: c.doc.ReportYear, issued: c.doc.Issued, section: c.section, behind: c.doc.Genre == corpus.News}
	if w.issued.IsZero() && (c.doc.Published.Year == c.doc.ReportYear || c.doc.ReportYear == 0) {
		w.issued = c.doc.Published // an old text put up later was not written that day
	}
	if !c.written.IsZero() {
		w.issued = c.written
	}
	if c.about != 0 {
		w.about = c.about
	}
	w.toDay = c.toDay && !w.issued.IsZero()
	w.plan = c.whole
	return w
}

var (
	turnsToPlan   = regexp.MustCompile(`^.{0,60}(?:主要预期目标|发展目标)(?:建议)?(?:是|为|：)|^(?:我们)?(?:要)?(?:重点|着重|突出|切实|着力)?(?:抓好|做好|抓|做)(?:以下|好|[一二三四五六七八九十]+个?).{0,8}(?:工作|任务)[：:，]?|^(?:20\d\d年|今年)(?:政府|全省|全市|全区|要|的)?.{0,12}(?:工作的?(?:总体要求|总体思路)|重点(?:抓|做)好)`)
	toldWords     = regexp.MustCompile(`了|已|同比|比上年|比去年|较上年|去年|累计|过去|近日|日前|昨[日天]|取得.{0,6}(?:成就|成绩|进展)`)
	topHeading    = regexp.MustCompile(`^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]{1,3}[、，．.]|[IVX]+[、.])`)
	subHeading    = regexp.MustCompile(`^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、．.]|[一二三四五六七八九十]是|第[一二三四五六七八九十]+，)`)
	listedNumbers = regexp.MustCompile(`^[一二三四五六七八九]、[一二三四五六七八九十][、产季月]`)
	breaksDown    = regexp.MustCompile(`^(?:其中[，：]|(?:分|从|按).{1,10}(?:看|来看|分)[，：])`)
	headingYear   = regexp.MustCompile(`(?:19|20)\d\d`)
	headingPlan   = regexp.MustCompile(`[“"]?(十[一二三四五六七八九]?|[六七八九])五[”"]?|过去五年|五年来|第([六七八九十])个五年`)
)

// reachesDay reports whether the years gone by that a text speaks of reach to its day: a piece
// of news that tells no figure of the year before.
func reachesDay(doc *corpus.Document) bool {
	year := strconv.Itoa(doc.ReportYear - 1)
	return doc.Genre == corpus.News && !strings.Contains(doc.Text, year+"年") && !strings.Contains(doc.Text, hanYear.Replace(year)+"年")
}

// isParted reports whether the headings of a text tell what was from what is to come. Other texts than
// work reports need none.
func (c *context) isParted() bool {
	if c.doc.Genre != corpus.WorkReport {
		return true
	}
	for _, b := range c.doc.Blocks {
		text := c.doc.Text[b.Start:b.End]
		first, _, _ := strings.Cut(text, "。")
		if (isHeadingLine(b, text) || topHeading.MatchString(first) && utf8.RuneCountInString(first) <= 30) && (c.words[Reviewing].within(first) || yearGone.MatchString(first)) || strings.HasPrefix(text, "过去一年") || strings.HasPrefix(text, "一年来") {
			return true
		}
	}
	return false
}

// yearGone names the year before in a heading.
var yearGone = regexp.MustCompile(`上一?年|去年|20\d\d年(?:的?主要)?工作`)

// hanYear writes a year in Chinese numerals.
var hanYear = strings.NewReplacer("0", "〇", "1", "一", "2", "二", "3", "三", "4", "四", "5", "五", "6", "六", "7", "七", "8", "八", "9", "九")

// dateline is the day on which a piece of news was written, as its first words give it
// (新华社北京7月11日电), zero if they give none or another than one of the days before it was put out.
func dateline(doc *corpus.Document) corpus.Date {
	if doc.Genre != corpus.News || doc.Published.IsZero() {
		return corpus.Date{}
	}
	m := cabled.FindStringSubmatch(doc.Text[:min(len(doc.Text), 400)])
	if m == nil {
		return corpus.Date{}
	}
	month, _ := strconv.Atoi(m[1])
	day, _ := strconv.Atoi(m[2])
	for back := range 5 {
		if d := doc.Published.AddDays(-back); int(d.Month) == month && d.Day == day {
			return d
		}
	}
	return corpus.Date{}
}

var cabled = regexp.MustCompile(`(?:社|报|网|台)[\p{Han} 　]{0,10}?(\d{1,2})月(\d{1,2})日(?:电|讯|专电)`)

// isHeadline reports whether the block stands as a heading: marked as one, or
// a short line that ends like none of a text's sentences.
func isHeadingLine(b corpus.Block, text string) bool {
	if b.Kind == corpus.Heading {
		return true
	}
	if b.Kind != corpus.Paragraph || utf8.RuneCountInString(text) > 45 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(text)
	return !strings.ContainsRune("。；，！？：、…", r)
}

// enter moves the context into a block.
func (c *context) enter(b corpus.Block, text string) {
	c.block = b
	if !c.listed(text) {
		c.lead, c.leadText, c.leadYear, c.leadForce, c.leadModal = nil, "", 0, nil, ""
	}
	c.last, c.lastItem, c.main, c.prior = nil, nil, nil, nil
	c.place, c.now, c.deedDay, c.branch = "", "", nil, ""
	c.colon = strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":") || strings.HasPrefix(text, "——") && c.colon
	first := text
	if i := strings.IndexAny(text, "。"); i >= 0 {
		first = text[:i]
	}
	heading := isHeadingLine(b, text)
	if heading {
		c.heading = strings.TrimSpace(text)
		c.notes = c.notes || c.doc.Genre != corpus.News && glossary.MatchString(c.heading)
		if c.titled = c.abroad(c.heading); c.titled.text == "" {
			c.titled = c.abroad(c.doc.Title)
		}
	}
	c.scene, c.home = c.titled, scene{}
	if !heading {
		c.paragraphs++
		c.tells = toldWords.MatchString(text)
		if c.doc.Yearly() && c.section == "review" && turnsToPlan.MatchString(first) {
			c.section = "plan"
			c.setYear("")
			return
		}
		c.turn(text)
	}
	if c.doc.Genre == corpus.Other || c.doc.Genre == corpus.News {
		return // an essay has no plan; what heads a piece of news heads no section
	}
	// 一、去年工作回顾。2005年… : a heading may open its paragraph.
	if !heading && !(topHeading.MatchString(first) && utf8.RuneCountInString(first) <= 30) {
		return
	}
	if !heading && listedNumbers.MatchString(first) {
		return // 一、二、三产业增加值分别增长…
	}
	if subHeading.MatchString(first) {
		if heading {
			c.turn(first)
		}
		return // belongs to the section that it stands in
	}
	review, plan := c.words[Reviewing].within(first), c.words[Intending].within(first)
	switch {
	case review && plan && !topHeading.MatchString(first):
		c.section = "" // 建设成就和今后的任务: the text itself tells which is which
	case review:
		c.section = "review"
	case plan || !review && c.yearAhead(first) || topHeading.MatchString(first) && c.section == "review" && c.doc.Genre != corpus.News:
		c.section = "plan"
	default:
		if y := headingYear.FindString(first); y != "" && topHeading.MatchString(first) {
			c.setYear(first)
		}
		return
	}
	c.setYear(first)
}

// glossary heads the words that a report explains behind its text.
var glossary = regexp.MustCompile(`^(?:附(?:件|录)?[ 　:：\d一二三四五]*)?[《（(]?(?:政府工作报告)?》?(?:中?的?(?:部分|有关|相关))?名词(?:解释|注释|说明|释义)[）)]?$`)

// moveTo notes the place with which a sentence of news opens. What was dated in another place
// dates nothing there: 在甲省，今年以来…。在乙省，….
func (c *context) moveTo(sentence string) {
	if c.doc.Genre != corpus.News || !strings.HasPrefix(sentence, "在") {
		return
	}
	found := corpus.FindPlaces(beginning(sentence), corpus.Place{})
	if len(found) == 0 || found[0].Start != len("在") {
		return
	}
	was := c.place
	c.place = sentence[:found[0].End]
	if was != "" && was != c.place && c.leadPlace == was {
		c.lead = nil
	}
}

// listed reports whether a block is an item of the list that the block before
// opened, so that it inherits the window named there.
func (c *context) listed(text string) bool {
	if c.colon || c.lead != nil && breaksDown.MatchString(text) {
		return true
	}
	dash := strings.HasPrefix(text, "——") || strings.HasPrefix(text, "--")
	return dash && c.lead != nil && (c.lead.entry.Due || c.lead.entry.Means == InPlan)
}

// yearAhead reports whether a heading names the year of the report or a later one.
func (c *context) yearAhead(heading string) bool {
	if c.doc.ReportYear == 0 || !c.doc.Yearly() || !topHeading.MatchString(heading) {
		return false
	}
	all := headingYear.FindAllString(heading, -1)
	for _, y := range all {
		if n, _ := corpus.ParseNumeral(y); int(n.Value.Float()) < c.doc.ReportYear {
			return false
		}
	}
	return len(all) > 0
}

// setYear reads the year or the plan that a section's heading names.
func (c *context) setYear(heading string) {
	c.about, c.window = 0, Period{}
	year := c.doc.ReportYear
	if c.section == "review" && year != 0 {
		c.about = year - 1
		of, y := headingPlan.FindStringIndex(heading), headingYear.FindStringIndex(heading)
		if of != nil && (y == nil || of[0] < y[0]) {
			c.window = years(year-5, year-1) // of 2025年和“十四五”时期回顾 the year comes first
		}
	}
	if c.section == "plan" && c.doc.Yearly() {
		plan, at := c.fiveYears(heading)
		if y := headingYear.FindStringIndex(heading); plan.End.Year >= year && year != 0 && (y == nil || at < y[0]) {
			c.window = plan // “十五五”时期主要目标任务
		}
	}
	var all []int
	for _, y := range headingYear.FindAllString(heading, -1) {
		n, _ := corpus.ParseNumeral(y)
		all = append(all, int(n.Value.Float()))
	}
	if len(all) == 1 {
		c.about = all[0]
		if c.section == "" && year != 0 && all[0] < year {
			c.section = "review"
		}
	}
}
