package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// partOfAll joins a part to what is told of the whole or of another part, where its own words
// name no measure. The whole is the name to which later parts are joined. Both are "" if the
// noun is no part.
func (p *passage) partOfAll(f *frame, noun string) (name, whole string) {
	if f.after || f.q == nil || noun == "" || p.ofRest(f, noun) {
		return "", ""
	}
	g, whole, parts := p.wholeTold(f)
	if g == nil || whole == "" || !toldAlike(f, g) {
		return "", ""
	}
	if m := tradeOf.FindStringSubmatch(whole); m != nil && parts && oneWay.MatchString(noun) && !inGeneral.MatchString(m[1]) {
		return m[1] + noun, whole // 服务进出口总额，其中|出口
	}
	if notMade.MatchString(noun) {
		return "", "" // 原油产量9万吨；|进口原油|6万吨
	}
	if f.st.Form == Level && !traded.MatchString(whole) && (p.e.wordings[Sorting].is(noun) || stars.MatchString(noun)) {
		if !parts {
			return "", ""
		}
		if stars.MatchString(noun) {
			whole = strings.TrimPrefix(whole, "A级") // A级景区500家，其中|5A级|8家
		}
		if stock, ok := strings.CutPrefix(whole, "新增"); ok {
			return "新增" + noun + stock, whole // 新增|本地|病例
		}
		return noun + whole, whole
	}
	if !p.e.saysMeasure(whole) || p.e.saysMeasure(noun) || utf8.RuneCountInString(noun) > 20 || strings.Contains(noun, "的") || spentOn.MatchString(noun) {
		return "", ""
	}
	if rest := p.e.afterShared(noun, whole); rest != "" && (parts || f.st.Unit != "count" || f.pred.first(Reach) != nil) {
		return noun + rest, whole
	}
	switch {
	case !parts || f.st.Unit == "count", p.e.indicatorOf(noun, f) != nil && !branchEnd.MatchString(noun):
		return "", ""
	case strings.HasSuffix(whole, "生产总值"), whole == "经济增长":
		if !branchEnd.MatchString(noun) {
			return "", ""
		}
		return noun + "增加值", whole
	case f.st.Form == Share && strings.HasSuffix(whole, "率"), p.e.wordings[OfOwner].ends(noun), p.e.wordings[Dwelling].is(noun), p.divided(f):
		return noun + whole, whole
	}
	return "", ""
}

// wholeTold is the measure whose parts may be told of: the one before 其中 or before the clause
// that divides it, or the one to which the statement before was joined; parts says that it is
// one of these. Else it is that of the statement before, which may be of a part like this one.
func (p *passage) wholeTold(f *frame) (g *frame, whole string, parts bool) {
	g = f.before
	for g != nil && averaged.MatchString(g.subject) && g.before != nil {
		g = g.before // 生产总值增长5%、人均突破8万元，其中|工业|增长6%
	}
	if p.divided(f) || g == nil && strings.Contains(p.s[:f.noun.start], "其中") {
		g = p.ctx.main
	}
	switch {
	case g == nil:
		return nil, "", false
	case strings.Contains(p.s[min(f.limit, f.noun.start):f.noun.start], "其中"), g != f.before:
		return g, g.subject, true
	case g.all != "":
		return g, g.all, true
	}
	return g, g.subject, false
}

// divided reports whether the sentence opens with a clause that divides what was measured
// before: 分产业看, 按常住地分.
func (p *passage) divided(f *frame) bool {
	return breaksDown.MatchString(p.s[:f.clause.start]) && !strings.HasPrefix(p.s, "其中")
}

// toldAlike reports whether one of the statements before, of one subject, is of the same form and unit.
func toldAlike(f, g *frame) bool {
	for h := g; h != nil && h.subject == g.subject; h = h.before {
		if h.st.Form == f.st.Form && h.q != nil && h.q.code == f.q.code && h.q.measure == f.q.measure {
			return true
		}
	}
	return false
}

// saysMeasure reports whether a name says what is measured of something.
func (e *Extractor) saysMeasure(name string) bool {
	return e.wordings[OfMeasure].ends(name) || e.wordings[OfMoney].ends(name) || e.wordings[OfRatio].ends(name) || e.wordings[Generic].ends(name)
}

// afterShared is the measure in the name of a whole that stands behind the word in which the
// part ends: 国有|企业, 工业|企业|利润总额. "" if they share none of two characters or more, but 业.
func (e *Extractor) afterShared(part, whole string) string {
	for i := range part {
		word := part[i:]
		if n := utf8.RuneCountInString(word); i == 0 || n < 2 && word != "业" || e.segmenter.IsVerb(word) {
			continue
		}
		_, rest, ok := strings.Cut(whole, word)
		if ok && e.saysMeasure(rest) && !notShared.MatchString(rest) {
			return rest
		}
	}
	return ""
}

// traded is the trade of both ways, of which 进口 is a part and no sort.
var traded = regexp.MustCompile(`进出口|外贸|贸易`)

// The trade of both ways in something, one of the two ways, and trade in general, of which the ways
// need no name.
var (
	tradeOf   = regexp.MustCompile(`^(.+?)进出口(?:总额|总值|额)?$`)
	oneWay    = regexp.MustCompile(`^(?:出口|进口)(?:总额|总值|额)?$`)
	inGeneral = regexp.MustCompile(`(?:货物|外贸|对外|贸易|外商品)$|[省市县区国年月]$`)
)

// branchEnd ends the name of a branch of the economy.
var branchEnd = regexp.MustCompile(`(?:业|[一二三]产)$`)

// notShared goes on with a list (企业|、园区的收入), or ends the name of one index (美元|指数).
var notShared = regexp.MustCompile(`、|^(?:和|及|与)|指数$`)

// stars is how many of them a thing has been given: 5A级.
var stars = regexp.MustCompile(`^(?:\d?A级|[一二三四五]星级|[一二三]级)$`)

// ofRest reports whether a share is that which the noun has of something else: 其中民营|占六成.
func (p *passage) ofRest(f *frame, noun string) bool {
	return strings.HasSuffix(p.s[:f.value.start], "占") || strings.Contains(noun, "占")
}
