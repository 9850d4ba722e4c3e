"""Score the program on the hand labels and hold the figures against the floors.

usage: gold.py PROGRAM SHARED WORK FLOORS

FLOORS has a line "set measure least" for each floor. The scripts that score
are those beside the labels.
"""
import json
import os
import re
import subprocess
import sys


def output_of(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1) or not done.stdout:
        sys.exit(f'{" ".join(command)}\n{done.stdout}{done.stderr}')
    return done.stdout


def extract(program, name, work, path):
    out = os.path.join(work, name)
    subprocess.run([program, 'extract', path, '-o', out, '--format', 'parquet,jsonl'], check=True, stderr=subprocess.DEVNULL)
    return out


def statements(gold, out):
    command = [sys.executable, f'{os.path.dirname(gold.rstrip("/"))}/score.py', '--gold', f'{gold}/labels.jsonl',
               '--texts', f'{gold}/texts', '--system', f'{out}/statements.jsonl']
    print(output_of(*command), end='')
    return json.loads(output_of(*command, '--json'))


def main(program, shared, work, floors):
    gold = f'{shared}/gold'
    figures = {}
    print('dev')
    out = extract(program, 'dev', work, f'{gold}/dev/articles')
    figures['dev'] = statements(f'{gold}/dev', out)
    print('\ndocuments')
    told = output_of(sys.executable, f'{gold}/score_documents.py', f'{gold}/dev/documents.csv', f'{out}/documents.jsonl')
    print(told, end='')
    figures['documents'] = {'share': min(float(x) for x in re.findall(r'of \d+ +([\d.]+)', told))}
    print('\nheadline')
    truth = f'{gold}/headline/provincial-2026.csv'
    out = extract(program, 'headline', work, f'{shared}/corpus/work-reports-provincial-2026')
    told = output_of(sys.executable, f'{gold}/headline/headline.py', truth, f'{out}/statements.jsonl')
    print(told.splitlines()[-1])
    figures['headline'] = {'share': float(re.search(r'right, ([\d.]+)', told)[1])}
    print('\ntables')
    figures['tables'] = statements(f'{gold}/tables', extract(program, 'tables', work, f'{gold}/tables/articles'))

    low = []
    for line in filter(None, map(str.strip, floors.splitlines())):
        group, measure, least = line.split()
        if (figures[group][measure] or 0) < float(least):
            low.append(f'{group} {measure} is {figures[group][measure]:.3f}, under its floor {least}')
    print(''.join(f'\n{l}' for l in low))
    return 1 if low else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
