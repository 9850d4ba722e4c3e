package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// actorsIn reads the bodies of a span, "" when it is none: a modal inside tells
// that the name ends before it.
func (p *passage) actorsIn(a span) (string, []string) {
	for _, w := range []string{"牵头", "重点"} { // adverbs, but not before a word that names nobody by itself
		if strings.HasSuffix(p.s[:a.start], w) && a.end-a.start == len("单位") {
			a.start -= len(w)
		}
	}
	t := p.s[a.start:a.end]
	if p.e.pledges.begins(t, Preposition) > 0 || noActor.MatchString(t) || strings.ContainsAny(t, "“”《》") {
		return "", nil
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.is(Modal) && m.start > a.start && m.end < a.end {
			return "", nil
		}
	}
	if actor, others := p.e.pledges.actors(t); actor != "" {
		return actor, others
	}
	if found := corpus.FindPlaces(t, p.ctx.doc.Region); len(found) == 1 && found[0].Start == 0 && found[0].End == len(t) || p.e.wordings[Abroad].is(t) || actsToo.MatchString(t) && !kindOfVillage.MatchString(t) {
		return t, nil
	}
	return "", nil
}

// actsToo are a village and a treasury, which are bodies only where they do something: 大湾村|还要完成.
var actsToo = regexp.MustCompile(`^[^新农乡全该本这]\p{Han}{1,3}村$|^(?:中央|国家|各地|各级|地方|[省市县]级?)财政$`)

// kindOfVillage is what villages are made, or where nobody acts by that name.
var kindOfVillage = regexp.MustCompile(`(?:示范|行政|自然|贫困|脱贫|美丽|城中|特色|重点|试点|搬迁|薄弱|移民|和美|旅游)村$`)

// noActor opens a phrase of whom something is done to or for: 向重点企业, 严格审查医疗机构.
var noActor = regexp.MustCompile(`^(?:向|严格|积极|认真|加强|督促|引导|鼓励)`)

// actors splits a list of bodies; the first is the actor. "" when a member is none.
func (c *pledges) actors(t string) (string, []string) {
	t = especially.ReplaceAllString(strings.TrimPrefix(strings.Trim(t, " 　，,"), "请"), "")
	if t == "" {
		return "", nil
	}
	for i := range t { // 申报单位|组织高校
		if n := c.begins(t[i:], Moving); i > 0 && n > 0 && c.isBody(t[:i]) && c.isBody(t[i+n:]) {
			t = t[:i]
			break
		}
	}
	parts := c.splitBodies(t)
	last := parts[len(parts)-1]
	if !c.isBody(last) {
		return "", nil
	}
	short := strings.HasSuffix(last, "部门") || strings.HasSuffix(last, "单位")
	for _, s := range parts[:len(parts)-1] {
		// 发改、商务和统计部门: the last says what the others are
		if !c.isBody(s) && !(short && utf8.RuneCountInString(s) <= 8) {
			return "", nil
		}
	}
	if short && len(parts) > 1 && !c.isBody(parts[0]) {
		return t, nil
	}
	return parts[0], parts[1:]
}

// especially are those of the bodies that are meant above all: 各县|特别是县级人民政府.
var especially = regexp.MustCompile(`、?(?:特别|尤其)是[^，；、]*$`)

// splitBodies cuts a list into names. 和 and 及 cut only between two names:
// 工业和信息化局 is one, and so is 有关部门和单位.
func (c *pledges) splitBodies(t string) []string {
	var out []string
	add := func(s string) {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	depth := 0
	for _, s := range strings.FieldsFunc(everyKind.ReplaceAllString(joint.Replace(t), "$1\uFFFC"), func(r rune) bool {
		switch r {
		case '（', '(':
			depth++
		case '）', ')':
			depth--
		}
		return depth <= 0 && strings.ContainsRune("、，,；;", r)
	}) {
		s = strings.ReplaceAll(s, "\uFFFC", "、")
		for _, w := range []string{"以及", "和", "及", "与"} {
			if i := strings.Index(s, w); i > 0 && c.isBody(s[:i]) && utf8.RuneCountInString(s[i+len(w):]) > 2 && c.isBody(s[i+len(w):]) {
				add(s[:i])
				s = s[i+len(w):]
			}
		}
		add(s)
	}
	if len(out) == 0 {
		out = append(out, t)
	}
	return out
}

// everyKind is a list inside one name: 各省、自治区、直辖市|人民政府.
var everyKind = regexp.MustCompile(`(各省|各区|各市|各县|自治区)、`)

// joint writes the words that join bodies into one undertaking as list marks.
var joint = strings.NewReplacer("正会同", "、", "正联合", "、", "正与", "、", "会同", "、", "联合", "、")

// area is an ending that looks like a district's and names a piece of land.
var area = regexp.MustCompile(`(?:社|园|景|灌|山|小|城|片|库|牧|街|厂|校|矿|林|示范|试验|先行|合作|集聚|保护|功能)区$`)

// kindOfGovernment is what a government is to become, and none that acts: 数字|政府.
var kindOfGovernment = regexp.MustCompile(`(?:数字|法治|智慧|阳光|廉洁|诚信|服务型|责任|整体)政府$`)

// isBody reports whether a name is that of somebody who can act.
func (c *pledges) isBody(s string) bool {
	if m := bracket.FindStringSubmatchIndex(s); m != nil && m[1] == len(s) && !strings.Contains(s[m[2]:m[3]], "、") && c.isBody(s[m[2]:m[3]]) {
		s = s[:m[0]] // 主管部门（大数据产业主管部门）
	}
	if c.bodies[s] || everyPlace.MatchString(s) {
		return true
	}
	if n := utf8.RuneCountInString(s); n < 2 || n > 25 {
		return false
	}
	if c.begins(s, Moving) > 0 || c.begins(s, Favouring) > 0 || area.MatchString(s) || kindOfGovernment.MatchString(s) {
		return false
	}
	return endingIn(s, func(w string) bool { return c.endings[w] }) > 0 || beginningIn(s, func(w string) bool { return c.bodies[w] }) == len(s)
}

// everyPlace are all places of a rank, and those that are called otherwise: 各县（市、区）.
var everyPlace = regexp.MustCompile(`^各[省市县区州盟旗乡镇]{1,2}(?:[（(][省市县区州盟旗乡镇、自治街道区]{1,12}[）)])?[省市县区州盟旗]?$`)

// duty is a note of who does what stands before it: （省发展改革委牵头，省财政厅配合）.
type duty struct {
	at     int // byte of the block
	whole  bool
	actor  string
	others []string
}

var (
	bracket   = regexp.MustCompile(`[（(]([^（()）]{2,600}?)[）)]`)
	dutyLine  = regexp.MustCompile(`^[\s　]*[（(【]?(?:牵头|责任|负责|主责)(?:单位|部门|处室)[:：][^。]{2,400}$`)
	dutyLabel = regexp.MustCompile(`^(?:牵头|责任|负责|配合|参加|参与|协助|协作|主办|协办|承办|主责)(?:单位|部门|处室|领导|人)?[:：]`)
	dutyWords = regexp.MustCompile(`(?:按照?|依据|根据)?(?:各自)?(?:职责|职能|部门职责)?(?:分工)?(?:分别|共同|联合|具体|依职责)?(?:负责(?:落实|实施|推进)?|牵头(?:负责|落实|实施|推进)?|配合(?:落实|实施)?|参与|参加|协助|协同)$`)
	dutySplit = regexp.MustCompile(`[，,；;。\s　]+`)
	byWhen    = regexp.MustCompile(`^(?:完成|办理|落实)?(?:时限|时间|期限)[:：]|\d{1,4}[年月日].*(?:前|底|内|完成|启动|实施|出台|开工)|^\d{4}年(?:\d{1,2}月)?$|^(?:年内|长期|持续|每年)(?:完成|坚持|推进|实施)?$`)
	firstLead = regexp.MustCompile(`列(?:在)?(?:首位|第一位)(?:者|的)?.{0,6}(?:牵头|负责).*$`)
)

// duties finds the notes of a block, in order.
func (c *pledges) duties(block string) []duty {
	if dutyLine.MatchString(block) {
		t := strings.Trim(strings.TrimSpace(block), "（()）【】")
		if actor, others := c.readDuty(t); actor != "" {
			return []duty{{at: len(block), whole: true, actor: actor, others: others}}
		}
	}
	var out []duty
	for _, m := range bracket.FindAllStringSubmatchIndex(block, -1) {
		actor, others := c.readDuty(block[m[2]:m[3]])
		if actor == "" {
			continue
		}
		out = append(out, duty{at: m[0], whole: strings.Trim(block, " 　。") == block[m[0]:m[1]], actor: actor, others: others})
	}
	return out
}

// readDuty reads the inside of a note; the first body named is the actor.
func (c *pledges) readDuty(t string) (string, []string) {
	t = strings.Trim(firstLead.ReplaceAllString(t, ""), " 　。，,；;")
	var names []string
	told, first := false, true
	for _, part := range dutySplit.Split(t, -1) {
		rest := part
		if byWhen.MatchString(part) {
			continue
		}
		if m := dutyLabel.FindString(rest); m != "" {
			told, rest = true, rest[len(m):]
		}
		if m := dutyWords.FindStringIndex(rest); m != nil && m[0] >= 0 && m[1] > m[0] {
			told, rest = true, rest[:m[0]]
		}
		rest = strings.TrimSuffix(strings.TrimSpace(rest), "等")
		if rest == "" {
			continue
		}
		for _, n := range c.splitBodies(rest) {
			if r := utf8.RuneCountInString(n); r < 2 || r > 25 || first && !c.isBody(n) && !strings.HasPrefix(part, "牵头") && !strings.HasPrefix(part, "责任") {
				return "", nil
			}
			first = false
			names = append(names, n)
		}
	}
	if len(names) == 0 || !told {
		return "", nil
	}
	return names[0], names[1:]
}

// assign gives the statements of a block, and of the blocks that a note on a
// line of its own closes, the bodies that its notes name. The statements of the
// block begin at from, those that no note has closed yet at open; assign returns
// where the latter begin now.
func (c *pledges) assign(block string, start int, st []Statement, from, open int) int {
	for _, d := range c.duties(block) {
		if !d.whole {
			open = max(open, from)
		}
		for ; open < len(st) && st[open].Span.Start < start+d.at; open++ {
			if s := &st[open]; s.Actor == "" && (s.Kind == Target || s.Kind == Commitment) {
				s.Actor, s.CoActors = d.actor, d.others
			}
		}
	}
	return open
}
