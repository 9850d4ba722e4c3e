package corpus

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func TestManifest(t *testing.T) {
	heads := []any{"文件", "网址", "标题", "成文日期", "发布日期", "地区", "发文机关", "体裁", "年份"}
	row := []any{"a.txt", "", "列出的标题", "2023-12-30", 45313, "芜湖市", "芜湖市人民政府", "plan", 2024}
	csv := "文件,网址,标题,成文日期,发布日期,地区,发文机关,体裁,年份\na.txt,,列出的标题,2023-12-30,2024-01-22,芜湖市,芜湖市人民政府,plan,2024\n,https://www.example.gov.cn/2.html,不用的标题,,2024-02-01,,,,\nno.txt,,,,,,,,\n"
	for name, list := range map[string]string{
		"list.csv": csv, "list-gbk.csv": gbk(csv), "list.tsv": strings.ReplaceAll(csv, ",", "\t"),
		"list.xlsx": xlsxOf([][]any{heads, row, {"", "https://www.example.gov.cn/2.html", "不用的标题", "", 45323}, {"no.txt"}}),
	} {
		t.Run(name, func(t *testing.T) {
			lay(t, file{name, list}, file{"in/a.txt", articleBody}, file{"in/b.md", "---\ntitle: 自己的标题\nurl: http://www.example.gov.cn/2.html\ndate: 2022-05-01\n---\n" + articleBody})
			m, err := ReadManifest(name)
			if err != nil {
				t.Fatal(err)
			}
			var docs []*Document
			for p := range (&Input{Paths: []string{"in"}, Manifest: m}).Pages() {
				found, skip := Clean(p)
				if skip != nil {
					t.Fatal(skip)
				}
				docs = append(docs, found...)
			}
			a, b := docs[0], docs[1]
			if a.Title != "列出的标题" || a.Published.String() != "2024-01-22" || a.PublishedSource != "manifest" || a.Issued.String() != "2023-12-30" || a.Region.Name != "芜湖市" || a.Issuer != "芜湖市人民政府" || a.Genre != Plan || a.ReportYear != 2024 {
				t.Errorf("the list does not fill what the page does not say: %+v", a)
			}
			if b.Title != "自己的标题" || b.Published.String() != "2022-05-01" {
				t.Errorf("the list overrules the page: %s, %s", b.Title, b.Published)
			}
			if got := m.Unmatched(); !slices.Equal(got, []string{"no.txt"}) {
				t.Errorf("unmatched: %q", got)
			}
		})
	}
	lay(t, file{"bad.csv", "title,date\na,b\n"})
	if _, err := ReadManifest("bad.csv"); err == nil || !strings.Contains(err.Error(), "title, date") {
		t.Errorf("a list without files: %v", err)
	}
	if _, err := ReadManifest("missing.csv"); !os.IsNotExist(err) {
		t.Errorf("a missing list: %v", err)
	}
}
