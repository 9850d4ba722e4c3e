package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// findIndicator looks the phrase up in the vocabulary: the longest name that
// ends the phrase, or that only a tail (总额, 人数) follows. A name that takes no
// such value (money for a count) does not fit.
func (p *passage) findIndicator(f *frame) {
	in := p.e.indicatorOf(f.subject, f)
	if in == nil && f.st.Form == Growth {
		if in = p.e.indicatorOf(f.subject+"增长", f); in != nil && endsInAny(f.subject, in.Not) { // 经济|同比增长5%, 5%的|经济|增长
			in = nil
		}
	} else if c := f.pred.first(Changing); c != nil && in == nil {
		in = p.e.indicatorOf(f.subject+p.s[c.start:c.end], f)
	}
	if stock, ok := strings.CutPrefix(f.subject, "新增"); ok && in == nil {
		in = p.e.indicatorOf(stock, f)
	}
	if first := p.firstOfList(f); first != nil {
		in = first // one value for several: the first is meant first
	}
	if in = p.byVerb(in, f); in == nil || len(in.Near) > 0 && !slices.ContainsFunc(in.Near, func(w string) bool { return strings.Contains(p.s, w) }) {
		return
	}
	if f.st.Form == Multiple && paceEnd.MatchString(f.subject) {
		return // 出口增速|是去年的2倍: no multiple of what was exported
	}
	if f.q != nil && f.q.of(Things) && yearlyOutput.MatchString(p.s[:f.value.start]) {
		return // 年产|40万件|羊绒衫项目: no count of projects
	}
	if p.otherwiseCalled(in, f) {
		return
	}
	if p.onlyHandled(in, f) {
		return // 捐赠粮食|300吨, 使用|90吨|煤炭: no output
	}
	if in.ID == projectTotal && p.flows(f) {
		if in = p.allInvested(f); in == nil {
			return
		}
	}
	f.st.IndicatorID, f.st.IndicatorName = in.ID, in.Name
}

// otherwiseCalled reports whether a name of the vocabulary is that of something else here: the events of a
// contest are no projects (20个项目|的竞赛), what arrives at its place may be no funds (技术|到位率).
func (p *passage) otherwiseCalled(in *Indicator, f *frame) bool {
	switch in.ID {
	case "project_count":
		return contest.MatchString(p.s[max(f.noun.end, f.value.end):])
	case "fund_arrival_rate":
		return strings.HasSuffix(f.subject, "技术到位率") || strings.HasSuffix(f.subject, "人员到位率")
	}
	return false
}

// contest goes on behind the events of games and matches.
var contest = regexp.MustCompile(`^的?\p{Han}{0,3}(?:竞赛|比赛|角逐|争夺|金牌|赛程|决赛)`)

// onlyHandled reports whether a name of the vocabulary for what is made is here but that of a thing with
// which something else is done.
func (p *passage) onlyHandled(in *Indicator, f *frame) bool {
	if len(in.Takes) != 1 || in.Takes[0] != Physical || !strings.HasSuffix(in.Name, "产量") && !strings.HasSuffix(in.Name, "发电量") || p.e.saysMeasure(f.subject) || f.noun.empty() || f.st.Form != Level {
		return false
	}
	to := min(f.noun.start, f.pred.start)
	if m := f.pred.first(Act); m != nil {
		to = m.end
	}
	from := p.words.before(to)
	if from < f.clause.start || making.MatchString(p.s[f.clause.start:to]) {
		return false
	}
	return p.e.deed(p.s[from:to]) || handles.MatchString(p.s[from:to])
}

// making is a verb by which something is produced, or a word that leads on to how much there was of it.
var making = regexp.MustCompile(`[产采炼]|收获|收割|打下|发电|完成|实现|达到|增|减|收成`)

// yearlyOutput leads to how much something makes.
var yearlyOutput = regexp.MustCompile(`[年日月](?:产|处理|加工|生产)(?:能力)?(?:约|达|近|超)?$`)

// allInvested is the indicator of all investment, where a time or a place stands before the bare
// word whose growth is told: 全年|投资|增长9%.
func (p *passage) allInvested(f *frame) *Indicator {
	m := p.endingAt(f.noun.start)
	if f.st.Form != Growth || p.e.exact[f.subject] == nil || m == nil || m.time == nil && !m.is(Scope) {
		return nil
	}
	return p.e.indicatorOf(f.subject+"增长", f)
}

// flows reports whether an investment is that of a year and no project's: it grew, or its
// growth stands behind it. 东部投资90亿元，增长5%.
func (p *passage) flows(f *frame) bool {
	if strings.Contains(f.subject, "项目") || strings.Contains(f.subject, "工程") || strings.HasSuffix(f.subject, "总投资") {
		return false
	}
	if strings.HasSuffix(f.subject, "基本建设投资") || strings.HasSuffix(f.subject, "基本建设投资总额") || ofYears.MatchString(p.s[f.clause.start:f.pred.start]) {
		return true // 五年|投资二百亿元
	}
	return f.st.Form == Growth || grewBehind.MatchString(p.s[f.value.end:])
}

// ofYears tells in how many years a sum is invested.
var ofYears = regexp.MustCompile(`[二三四五六七八九十]年(?:内|共)?投资$`)

var grewBehind = regexp.MustCompile(`^[，、,]?(?:同比|(?:比|较)(?:上年|去年|\d{4}年|[一二〇○零]?[〇○零一二三四五六七八九]{2,4}年)[^，。；]{0,10})?(?:实际|名义)?(?:增长|增加|下降|减少)`)

// firstOfList is the indicator that the first member of a list names, with the head that
// the members share: 养老保险、医疗保险|参保率. A thing is no measure where the list is one
// of measures: 新能源汽车、锂电池|出口额.
func (p *passage) firstOfList(f *frame) *Indicator {
	parts := splitList(f.subject)
	if len(parts) < 2 || len(parts) > 5 {
		return nil
	}
	last := parts[len(parts)-1]
	if strings.HasSuffix(last, "业") && !strings.HasSuffix(parts[0], "业") {
		return nil // 电力、热力、燃气生产和供应业: one industry, no list of measures
	}
	if p.e.wordings[OfMeasure].ends(parts[0]) || !p.e.wordings[OfMeasure].ends(last) || f.q.of(Things) {
		return p.e.indicatorOf(parts[0], f)
	}
	if p.spreadCue(f) == nil {
		return nil // 农业和副业|总产值: the sum of both
	}
	return p.e.indicatorOf(parts[0]+p.e.sharedHead(parts), f)
}

// byVerb refines an indicator by what is done to it: projects that are 开工 are
// projects started.
func (p *passage) byVerb(in *Indicator, f *frame) *Indicator {
	if in == nil || f.st.Form != Level && f.st.Form != Change {
		return in
	}
	for _, r := range p.e.refined[in.ID] {
		for _, w := range r.When {
			i := strings.Index(p.s[f.clause.start:f.clause.end], w)
			if i >= 0 && slices.Contains(in.Takes, Money) && f.clause.start+i > f.value.start {
				continue // 总投资26亿元、当年完成投资7亿元: a sum is what the verb before it makes it
			}
			if at := f.clause.start + i; i >= 0 && strings.HasPrefix(p.s[at+len(w):], "率") {
				continue // 460个重点项目开工|率达到90%
			}
			if at := f.clause.start + i; i >= 0 && at > f.value.end && strings.HasPrefix(p.s[f.value.end:], "、") {
				continue // 续建项目90个、新|开工|项目60个
			}
			if i >= 0 && !p.anchorBetween(min(f.clause.start+i, f.value.end), max(f.clause.start+i, f.value.start)) {
				return r
			}
		}
	}
	return in
}

func (e *Extractor) indicatorOf(phrase string, f *frame) *Indicator {
	if in := e.exact[phrase]; in != nil && in.takes(f) {
		return in
	}
	var best *Indicator
	bestLen, inside := 0, 0 // of a name that is meant more narrowly
	for i, r := range phrase {
		if !utf8.ValidRune(r) {
			continue
		}
		in, n := e.indicators.longest(phrase[i:])
		for in != nil && !e.isTail(phrase[i+n:]) { // 企业数|量: the shorter name 企业, with its tail
			_, last := utf8.DecodeLastRuneInString(phrase[i : i+n])
			in, n = e.indicators.longest(phrase[i : i+n-last])
		}
		if in == nil || n < bestLen {
			continue
		}
		if strings.HasPrefix(phrase, "每") && i > 0 && !strings.HasPrefix(in.Name, "每") {
			continue // 每万人拥有|5G基站: no number of them
		}
		if i < inside || !in.takes(f) || endsInAny(phrase, in.Not) {
			continue
		}
		if e.narrowed(in, phrase[:i]) {
			inside = i + n // 全民所有制单位|固定资产投资总额: no 投资总额 of projects either
			continue
		}
		if n > bestLen {
			best, bestLen = in, n
		}
	}
	for _, g := range e.gaps {
		i := strings.Index(phrase, g.from)
		if i < 0 || bestLen >= len(g.from)+len(g.to) {
			continue
		}
		rest := phrase[i+len(g.from):]
		j := strings.LastIndex(rest, g.to)
		if j < 0 || !e.isTail(rest[j+len(g.to):]) || !g.indicator.takes(f) {
			continue
		}
		best, bestLen = g.indicator, len(g.from)+len(g.to)
	}
	return best
}

// abbreviated is the foreign abbreviation of a name, in brackets: 居民消费价格指数（CPI）.
var abbreviated = regexp.MustCompile(`[（(][A-Za-z0-9.&-]{2,8}[）)]`)

// isTail reports whether what follows a name leaves it what it is: 总额, 人数.
func (e *Extractor) isTail(rest string) bool {
	rest = strings.Trim(abbreviated.ReplaceAllString(rest, ""), "“”\"")
	return rest == "" || e.wordings[Extending].is(rest)
}

// narrowed reports whether the words before the name make it another indicator:
// 棉花收获|机械化率 and 对东盟|进出口 are not the aggregate. Counted things are
// themselves whatever narrows them (水环境保护|项目), and so are entries marked Loose.
func (e *Extractor) narrowed(in *Indicator, before string) bool {
	if in.Loose {
		return false
	}
	for _, d := range in.Takes {
		if d == Things || d == People {
			return false
		}
	}
	before = strings.Trim(before, nounLead)
	for changed := true; changed; {
		changed = false
		if w := e.wordings[Leading].ending(before); w != "" {
			before, changed = strings.Trim(strings.TrimSuffix(before, w), nounLead), true
		}
	}
	before = strings.TrimRight(lastBracket.ReplaceAllString(before, ""), " ")
	return before != "" && !endsInAny(before, wholes)
}

// lastBracket ends what stands before a name: 各县（市、区）|机械化率.
var lastBracket = regexp.MustCompile(`（[^（）]*）$`)

// wholes end words that leave an aggregate what it is: of a place, a year, all firms above
// the threshold, a port that has no other throughput.
var wholes = []string{"，", "省", "市", "全社会", "县", "区", "年", "地方", "规模以上", "规上", "都市圈", "经济圈", "城市群", "经济带", "港", "机场"}

func endsInAny(s string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// takes reports whether the indicator can have such a value at all.
func (in *Indicator) takes(f *frame) bool {
	if f.q == nil || f.st.Form != Level && f.st.Form != Share && f.st.Form != Change || len(in.Takes) == 0 {
		return true
	}
	dim := Things
	if f.q.unit != nil {
		dim = f.q.unit.Dimension
	} else if f.st.Unit == "" {
		return true
	}
	switch {
	case dim == Points, f.st.Unit == "percent": // 一半以上 is a share without a sign
		dim = Ratios
	case f.st.Unit == "CNY", strings.HasPrefix(f.st.Unit, "元/"):
		dim = Money
	}
	for _, d := range in.Takes {
		if d == dim || d == Things && dim == People || d == People && dim == Things {
			return true
		}
	}
	return f.st.Form == Change && dim == Ratios
}
