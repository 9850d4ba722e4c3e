package output

import "strings"

// labels are the Chinese words for the values of the closed vocabularies, by
// column; --headers zh writes them. A value without a label stands as it is.
var labels = map[string]map[string]string{
	"kind":      {"target": "目标", "result": "结果", "commitment": "任务", "provision": "规定"},
	"form":      {"level": "水平", "growth": "增速", "change": "增减量", "share": "比重", "multiple": "倍数", "rank": "位次", "frequency": "频次", "none": "无数值"},
	"direction": {"up": "上升", "down": "下降"},
	"bound": {"point": "等于", "around": "左右", "at_least": "不低于", "at_most": "不高于", "greater_than": "高于", "less_than": "低于", "range": "区间",
		"relative": "相对", "deferred": "另行下达", "directional": "方向性", "absent": "不设目标"},
	"horizon":            {"annual": "当年", "annual_average": "年均", "cumulative": "累计", "as_of": "截至", "by": "到期", "recurring": "定期"},
	"strength":           {"binding": "约束", "planned": "计划", "striving": "力争"},
	"nature":             {"obligatory": "约束性", "anticipatory": "预期性"},
	"section":            {"review": "回顾", "plan": "安排"},
	"genre":              {"work_report": "政府工作报告", "plan": "规划", "notice": "通知", "speech": "讲话", "news": "新闻", "bulletin": "公报", "other": "其他"},
	"region_level":       {"nation": "全国", "province": "省级", "prefecture": "地级", "county": "县级"},
	"unit":               {"percent": "%", "percentage_point": "百分点", "CNY": "元", "USD": "美元", "count": "计数", "mu": "亩", "t": "吨", "jin": "斤"},
	"script":             {"Hans": "简体", "Hant": "繁体"},
	"published_source":   sources,
	"report_year_source": sources,
	"region_source":      sources,
	"headline":           {"true": "是", "false": "否"},
	"warnings":           {"inferred_year": "年份为推断", "ambiguous_indicator": "指标不明", "ambiguous_scope": "范围不明", "region_unresolved": "地区未定", "unit_missing": "缺单位", "conflict": "前后不一"},
	"reason":             {"unreadable": "无法读取", "too_large": "过大", "empty": "空文件", "unsupported_format": "不支持的格式", "encrypted": "有密码", "too_deep": "嵌套过深", "no_text_field": "找不到正文列", "no_text_layer": "没有文字层", "not_text": "不是文本", "malformed": "结构损坏", "no_text": "没有正文", "poisonous": "处理出错"},
	"flags":              {"redacted": "有遮盖", "pinyin_noise": "夹有拼音", "duplicate_block": "段落重复", "table": "有表格", "unread_table": "有未读出的表格", "near_duplicate": "近似重复", "excerpt": "节选", "year_conflict": "同文异年", "hard_wrapped": "硬换行", "truncated": "被截断", "annex_missing": "缺附件"},
}

// Labels gives the Chinese words for the values of the closed vocabularies, by
// column. The map must not be changed.
func Labels() map[string]map[string]string { return labels }

var sources = map[string]string{
	"front_matter": "文件头", "meta": "网页元数据", "body": "正文", "dateline": "电头", "url": "网址", "file_name": "文件名", "manifest": "清单",
	"stated": "明确写出", "issued": "成文日期", "published": "发布日期", "title": "标题", "inferred": "推断", "issuer": "发文机关", "publisher": "发布媒体",
}

// labelled puts Chinese words for the values of a cell, which may be several
// joined by listSeparator.
func (c Column) labelled(cell string) string {
	words := labels[c.Name]
	if words == nil || cell == "" {
		return cell
	}
	parts := strings.Split(cell, listSeparator)
	for i, part := range parts {
		if word, found := words[part]; found {
			parts[i] = word
		}
	}
	return strings.Join(parts, listSeparator)
}
