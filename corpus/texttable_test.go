package corpus

import "testing"

func TestTablesInPlainText(t *testing.T) {
	tests := []struct {
		name, text    string
		rows, columns int // of the one table, 0 for none
	}{
		{"cells joined by tabs, some empty", "表1\n单位：万吨\n产品\t2020年\t2025年\t属性\n粮食\t40.5\t45以上\t约束性\n水果\t\t12\t预期性\n茶叶\t1.2\t1.5\t预期性\n以上各项由县政府负责。", 4, 4},
		{"cells joined by spaces", "主要指标\n指标　　单位　　2020年　　2025年\n地区生产总值　亿元　　146　　205\n森林覆盖率　　%　　　45.2　　46.5", 3, 4},
		{"a second head row of years", "地区\t产量\t产量\n—\t2020年\t2025年\n北岭县\t12\t15\n南坪县\t8\t9", 4, 3},
		{"prose with white space around numbers", "到 2025 年，建成 3 个园区\n到 2030 年，建成 5 个园区\n到 2035 年，建成 9 个园区", 0, 0},
		{"words below words", "牵头 单位 时限\n发展改革委 财政局 年底\n水利局 住建局 年底", 0, 0},
		{"one row is no table", "名称\t数量\t单位\n水厂\t3\t座", 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			docs, skip := Clean(NewPage("t.txt", []byte(tt.text)))
			if skip != nil {
				t.Fatal(skip)
			}
			rows, columns := 0, 0
			for _, b := range docs[0].Blocks {
				if b.Table == nil {
					continue
				}
				rows, columns = rows+b.Table.Rows, b.Table.Columns
				for _, c := range b.Table.Cells {
					if c.Start < b.Start || c.End > b.End {
						t.Errorf("a cell lies outside its block: %+v", c)
					}
				}
			}
			if rows != tt.rows || columns != tt.columns {
				t.Errorf("a table of %d rows and %d columns, want %d and %d", rows, columns, tt.rows, tt.columns)
			}
		})
	}
}
