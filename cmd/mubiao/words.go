package main

import "github.com/mubiao/mubiao/extract"

// inLanguage gives the words for what mubiao explain says, in Chinese or English.
// What has no words stands as it is.
func inLanguage(zh bool, key string) string {
	words, found := explained[key]
	switch {
	case !found:
		return key
	case zh:
		return words[1]
	}
	return words[0]
}

// explained holds the words of mubiao explain, English and Chinese.
var explained = map[string][2]string{
	"found":             {"found", "读到"},
	"clauses":           {"clauses", "分句"},
	"left out":          {"left out", "未采用"},
	"statement":         {"statement", "陈述"},
	"nothing is stated": {"nothing is stated", "没有可提取的陈述"},
	"a value":           {"a value", "数值"},
	"a time":            {"a time", "时间"},
	"an indicator":      {"an indicator of the vocabulary", "词表中的指标"},
	"no quantity":       {"no quantity", "不是数值"},
	"because of":        {"because of ", "依据："},
	"because":           {"because ", "因为"},
	", ":                {", ", "，"},
	": ":                {": ", "："},

	"cue modal":    {"sets the force", "表示力度"},
	"cue limit":    {"limits the number behind it", "限定其后的数值"},
	"cue tail":     {"limits the number before it", "限定其前的数值"},
	"cue changing": {"a change", "表示增减"},
	"cue reach":    {"a level reached", "表示达到的水平"},
	"cue mark":     {"tells what was from what will be", "区分已成与将要"},
	"cue act":      {"a verb whose object is counted", "动词，其宾语被计数"},
	"cue base":     {"a comparison", "引出比较对象"},
	"cue whole":    {"a part follows", "其后是其中一部分"},
	"cue spread":   {"one value for each", "逐项对应"},
	"cue order":    {"a rank follows", "其后是位次"},
	"cue rule":     {"an amount of a rule", "政策规定的额度"},
	"cue average":  {"a yearly average", "年均"},
	"cue scope":    {"a place or a set", "范围"},
	"cue filler":   {"says nothing by itself", "不影响判断"},

	string(extract.KnownName):   {"a name or a manner of speaking", "是名称或习惯用语"},
	string(extract.Ordinal):     {"an ordinal that names", "是序数"},
	string(extract.InAName):     {"digits of a name or a formula", "是名称或算式中的数字"},
	string(extract.NoUnit):      {"a number without a unit", "数字后没有单位"},
	string(extract.OfAClass):    {"a class of size", "表示规模等级"},
	string(extract.Slogan):      {"a slogan in quotation marks", "是引号中的提法"},
	string(extract.NamesThings): {"a small number that belongs to a name", "是名称中的小数目"},
	string(extract.Article):     {"一 that only says “a”", "“一”不表示数量"},
	string(extract.Threshold):   {"a threshold that only names the class of what follows", "只是门槛，限定其后的对象"},
	string(extract.Attribute):   {"stands before a noun and says nothing of how much is to be reached", "作定语，不表示要达到的程度"},
	string(extract.Division):    {"counts parts of a text or a thought", "只是行文的划分"},
	string(extract.Magnitude):   {"a magnitude without a number, which names a class", "没有数字的量级，只表示类别"},
	string(extract.UnsetTime):   {"a duration that nobody sets or changes", "时长，没有谁规定或改变它"},
	string(extract.UnsetAge):    {"an age that nothing reaches", "年龄，不是要达到的值"},

	string(extract.RuleArticle): {"the sentence is an article of a rule, no undertaking", "这是法规条文，不是承诺"},
	string(extract.LeftOpen):    {"可 leaves it open", "“可”表示并非必须"},
	string(extract.NotAhead):    {"it is done already, or the text tells of the past here", "已经完成，或此处在讲过去"},
	string(extract.HasValue):    {"a value stands beside it, which makes it a target or a result", "旁边有数值，属于目标或结果"},
	string(extract.YearsOver):   {"it is dated to a year that is over", "所属年份已过"},
	string(extract.Exhortation): {"it names nothing to be delivered, and no day", "没有具体的交付物，也没有期限"},
	string(extract.NoCandidate): {"no number, no phrase of a target and no deed stands in it", "没有数字、目标性短语或承诺动词"},

	string(extract.FromTopic):    {"an earlier clause names it", "前面的分句提到"},
	string(extract.FromBefore):   {"the statement before has it", "沿用前一条陈述"},
	string(extract.FromCounted):  {"it is what was counted last", "沿用上次计数的对象"},
	string(extract.FromOwner):    {"a general word joins what it belongs to", "泛称与其所属合并"},
	string(extract.FromLead):     {"an earlier sentence of the paragraph says so", "同段前句已说明"},
	string(extract.FromTitle):    {"the title says so", "标题已说明"},
	string(extract.FromSection):  {"the heading of the section says so", "所在部分的标题已说明"},
	string(extract.FromReport):   {"a work report reviews one year and plans the next", "政府工作报告回顾上年、安排当年"},
	string(extract.FromHeadline): {"the words that open the list say so", "由引出目标清单的词语决定"},
	string(extract.FromWhole):    {"the whole is bound", "“全部”具有约束力"},
	string(extract.Contradicted): {"what was carried here from before contradicts the kind", "前文带来的时间与类型矛盾"},
	string(extract.AsOfWriting):  {"it compares with the same time of last year", "与上年同期比较"},

	string(extract.IsBase):        {"a change starts from it", "是变化的起点"},
	string(extract.IsRule):        {"it is an amount of a rule", "是政策规定的额度"},
	string(extract.IsHeadline):    {"it stands in the list of headline targets", "在主要预期目标清单中"},
	string(extract.PastWord):      {"a word of its clause tells of the past", "分句中有表示已成的词语"},
	string(extract.FutureWord):    {"a word of its clause tells of what is to come", "分句中有表示将来的词语"},
	string(extract.Restated):      {"an earlier target is restated with its due date", "重申此前的目标及期限"},
	string(extract.PastDate):      {"its time is over", "所属时间已过"},
	string(extract.FutureDate):    {"its time lies ahead", "所属时间未到"},
	string(extract.ReviewSection): {"the section reviews", "处于回顾部分"},
	string(extract.PlanSection):   {"the section plans", "处于安排部分"},
	string(extract.FartherModal):  {"a modal governs it", "有力度词管辖"},
	string(extract.PlanText):      {"a plan says what is to come", "规划类文本讲将来"},
	string(extract.Orders):        {"it stands in a list of things to do", "在任务清单中"},
	string(extract.NothingSaid):   {"nothing points ahead", "没有指向将来的依据"},
}
