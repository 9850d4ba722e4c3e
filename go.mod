module github.com/mubiao/mubiao

go 1.26
