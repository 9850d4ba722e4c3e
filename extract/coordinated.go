package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// The members of a list that share their head: 学前教育、高等教育|经费总投入.

// coordinated splits 学前教育、义务教育、高中阶段教育经费总投入 into n names that share
// their head. nil when the phrase has another number of members.
func (p *passage) coordinated(a span, n int) []string {
	if a.empty() {
		return nil
	}
	t := countOfList.ReplaceAllString(p.s[a.start:a.end], "")
	if whole := splitList(t); len(whole) == n && n == 2 && len(whole[0]) >= len("东盟") && betweenNames.MatchString(t) {
		return p.withHead(whole) // 对东盟、欧盟进出口: not 进口 and 出口
	}
	for _, pair := range p.e.pairs {
		if i := strings.Index(t, pair.Word); i >= 0 && len(pair.Parts) == n {
			var out []string
			for _, part := range pair.Parts {
				out = append(out, t[:i]+part+t[i+len(pair.Word):])
			}
			return out
		}
	}
	parts := splitList(t)
	if len(parts) != n { // 保险业、物流和仓储业: one of the marks belongs to a name
		parts = strings.Split(t, "、")
	}
	if len(parts) != n {
		return nil
	}
	return p.withHead(parts)
}

// countOfList closes a list of measures by how many they are: 完工量、订单量|两大指标.
var countOfList = regexp.MustCompile(`(?:等|这)?[两三四五六七八九十](?:大|项|个|类)?(?:主要|核心|重要)?指标$`)

// withHead gives the members of a list the head that the last of them has and all share.
func (p *passage) withHead(parts []string) []string {
	last := len(parts) - 1
	if own, head, ok := strings.Cut(parts[last], "等"); ok && head != "" && utf8.RuneCountInString(own) > 1 && has(p.e.segmenter.Boundaries(parts[last]), len(own)) { // 食品、信息等|产业增加值, not 中、高等|教育
		parts[last] = own
		for i := range parts {
			parts[i] += strings.TrimPrefix(head, lastRunes(parts[i], 2)) // 机械行业、设备等|行业利润
		}
		return parts
	}
	if m := measureOf.FindString(parts[0]); m != "" && len(parts) == 2 && p.e.wordings[Generic].is(parts[1]) && utf8.RuneCountInString(parts[0])-utf8.RuneCountInString(m) >= 2 {
		return []string{parts[0], strings.TrimSuffix(parts[0], m) + parts[1]} // 国有企业营业收入、利润总额
	}
	if of := len([]rune(parts[last])); len(parts) == 2 && of <= 3 && ratesAlike.MatchString(parts[0]+parts[1]) && utf8.RuneCountInString(parts[0]) >= of+3 {
		return []string{parts[0], strings.TrimSuffix(parts[0], lastRunes(parts[0], of)) + parts[1]} // 工单按时办理率、满意率
	}
	if r := []rune(parts[last]); len(parts) == 2 && len([]rune(parts[0])) == 1 && len(r) > 2 && (r[1] == '等' || r[1] == '级') {
		return []string{parts[0] + string(r[1:]), parts[last]} // 初、中等学校毕业生
	}
	if m := deedRate.FindStringSubmatch(parts[last]); m != nil && len(parts) == 2 && utf8.RuneCountInString(parts[0]) >= 4 && p.e.deed(m[1]) && p.e.deed(lastRunes(parts[0], 2)) {
		of := strings.TrimSuffix(parts[0], lastRunes(parts[0], 2)) // 核桃种植、采收|机械化率, 污水收集、处理|率
		return []string{parts[0] + m[2], of + parts[last]}
	}
	head := p.e.sharedHead(parts)
	measure := p.e.wordings[OfMeasure].ends(head) || p.e.wordings[Generic].is(head)
	own := utf8.RuneCountInString(strings.TrimSuffix(parts[last], head)) // of the last member
	for i := range parts[:last] {
		if leadsVerb.MatchString(head) || !measure && (strings.HasPrefix(head, "（") || utf8.RuneCountInString(afterOf(parts[i])) > own+1) {
			continue // 重点项目、招商引资 are names of their own, 刑事、治安|案件 are not
		}
		if !strings.HasSuffix(parts[i], head) && (!p.e.wordings[OfMeasure].ends(parts[i]) || p.e.wordings[OfBalance].is(parts[i])) {
			parts[i] += withoutOverlap(parts[i], head)
		}
	}
	return parts
}

// deedRate is a deed and the rate at which it is done, without that to which it is done.
var deedRate = regexp.MustCompile(`^(\p{Han}{2})(\p{Han}{0,4}率)$`)

// deed reports whether a word is a verb, of the vocabulary or of the segmenter.
func (e *Extractor) deed(w string) bool {
	c, n := e.cues.longest(w)
	return n > 0 && n == len(w) && c.Role == Act || e.segmenter.IsVerb(w)
}

// withoutOverlap is a shared head without the characters in which a member ends already:
// 红小麦, not 麦, before 麦最低收购价.
func withoutOverlap(member, head string) string {
	for n := len(head); n > 0; n-- {
		if utf8.ValidString(head[:n]) && strings.HasSuffix(member, head[:n]) {
			return head[n:]
		}
	}
	return head
}

// leadsVerb is an end that two names have in common only by what is done: 新落地项目、实际|利用内资.
var leadsVerb = regexp.MustCompile(`^(?:利用|使用|完成|到位|引进)[^率量]+$`)

// ratesAlike are two rates, the second of which is as short as the end of the first.
var ratesAlike = regexp.MustCompile(`率\p{Han}{2}率$`)

// afterOf is what stands behind the last 的 of a name.
func afterOf(name string) string {
	if i := strings.LastIndex(name, "的"); i >= 0 {
		return name[i+len("的"):]
	}
	return name
}

// betweenNames parts the members of a list where no name can hold it.
var betweenNames = regexp.MustCompile(`\p{Han}、\p{Han}`)

// sharedHead is what the last member has and all share: 学前教育、高等教育|经费总投入, by
// the ending of the first member; 种植、收获|机械化率, by the first word of the last.
func (e *Extractor) sharedHead(parts []string) string {
	last := parts[len(parts)-1]
	for l := 3; l >= 2; l-- {
		end := lastRunes(parts[0], l)
		if i := strings.LastIndex(last, end); i > 0 && end != "" {
			return last[i+len(end):]
		}
	}
	for _, sort := range sortEnds {
		if i := strings.Index(last, sort); i > 0 && strings.HasSuffix(parts[0], sort) && utf8.RuneCountInString(last[:i]) <= 4 && i+len(sort) < len(last) {
			return last[i+len(sort):] // 急难型、支出型|临时救助标准
		}
	}
	for _, sort := range []string{"业", "物"} {
		ends := func(part string) bool { return strings.HasSuffix(part, sort) }
		if i := strings.LastIndex(last, sort); slices.ContainsFunc(parts[:len(parts)-1], ends) && i > 0 && i+len(sort) < len(last) {
			return last[i+len(sort):] // 保险业、物流和仓储业|增加值; 氮氧化物、挥发性有机物|减排量
		}
	}
	edges := e.segmenter.Boundaries(last)
	if _, n := e.indicators.longest(last); n == len(last) { // a name of its own: 天然气产量
		for i := range last {
			if i > 0 && e.wordings[Generic].is(last[i:]) {
				return last[i:]
			}
		}
		for i := range last {
			name := parts[0] + last[i:]
			if _, n := e.indicators.longest(name); i > 0 && n == len(name) && utf8.RuneCountInString(last[i:]) >= 2 {
				return last[i:] // 基础设施、制造业|投资
			}
		}
	}
	for i := range last {
		if _, n := e.indicators.longest(last[i:]); i > strings.LastIndex(last, "”") && strings.Contains(last, "”") && n > 0 && n == len(last)-i {
			return last[i:] // 东盟、“一带一路”国家|进出口总额
		}
	}
	if l := sameLength(parts[:len(parts)-1]); l > 0 && utf8.RuneCountInString(last[min(l, len(last)):]) >= 2 && has(edges, l) {
		return last[l:] // 有色冶金、装备制造、石油化工|产业增加值
	}
	for _, edge := range edges {
		if utf8.RuneCountInString(last[:edge]) >= 2 && utf8.RuneCountInString(last[edge:]) >= 2 {
			return last[edge:]
		}
	}
	// the vocabulary knows the whole as one word: as long as the member before
	n := utf8.RuneCountInString(parts[len(parts)-2])
	if r := []rune(last); n <= 4 && len(r) >= n+2 {
		return string(r[n:])
	}
	return ""
}

// sortEnds end the word that says of what sort a thing is: 支出型, 小区级.
var sortEnds = []string{"型", "类", "级"}

// sameLength is the length in bytes that all of several names have, 0 if they differ or
// there is only one.
func sameLength(names []string) int {
	for _, n := range names {
		if len(names) < 2 || len(n) != len(names[0]) {
			return 0
		}
	}
	return len(names[0])
}

func splitList(t string) []string {
	t = strings.NewReplacer("以及", "、", "和", "、", "及", "、", "与", "、").Replace(t)
	var out []string
	for _, s := range strings.Split(t, "、") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func lastRunes(s string, n int) string {
	r := []rune(s)
	if len(r) < n {
		return ""
	}
	return string(r[len(r)-n:])
}
