package corpus

import "testing"

// A short notice: the names of its fields stand in cells of their own, and the
// issuer that signs it begins its title.
func TestIndexTableWithoutColons(t *testing.T) {
	page := func(table string) *Document {
		docs, _ := Clean(NewPage("a.html", []byte(`<html><head><title>云州市人民政府关于印发农田建设要点的通知</title></head><body><table>`+table+`</table><h1>云州市人民政府关于印发农田建设要点的通知</h1><p>各县人民政府：</p><p>今年新建高标准农田12万亩，`+
			`各级各部门要抓好落实，确保完成全年目标任务。</p><p>云州市人民政府</p><p>2003年5月6日</p></body></html>`)))
		return docs[0]
	}
	d := page(`<tr><td>索引号</td><td>000/2019-1</td><td>发文机关</td><td>云州市人民政府</td></tr><tr><td>成文日期</td><td>2003年5月6日</td><td>发布日期</td><td>2019年1月2日</td></tr><tr><td>发文字号</td><td>云政发〔2003〕5号</td><td>主题分类</td><td>农业</td></tr>`)
	if d.Title != "云州市人民政府关于印发农田建设要点的通知" || d.Issued.String() != "2003-05-06" || d.Published.String() != "2019-01-02" || d.DocNumber != "云政发〔2003〕5号" || len(d.Flags) != 0 {
		t.Errorf("title %q, issued %s, published %s, number %q, flags %q", d.Title, d.Issued, d.Published, d.DocNumber, d.Flags)
	}
	d = page(`<tr><td>名称</td><td>时间</td><td>来源</td></tr><tr><td>灌区改造</td><td>2024年</td><td>市财政</td></tr><tr><td>机耕道</td><td>2025年</td><td>省财政</td></tr>`)
	if !d.Published.IsZero() || len(d.Flags) != 1 || d.Flags[0] != "table" {
		t.Errorf("a table of works: published %s, flags %q", d.Published, d.Flags)
	}
}
