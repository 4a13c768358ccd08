# bash completion for heshu; written by: heshu completion bash
_heshu_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$1")
}
_heshu() {
  local cur prev words cword command= i
  words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
  cur=${words[cword]} prev=${words[cword-1]} COMPREPLY=()
  # bash takes --format=json apart at the =
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${words[cword-2]}; fi
  for ((i = 1; i < cword; i++)); do
    case ${words[i]} in
      check|claims|completion|doctor|help|rules) command=${words[i]}; break ;;
    esac
  done
  case $command in
    '')
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--color -h --help --locale -V --version' -- "$cur")
      else
        mapfile -t COMPREPLY < <(compgen -W 'check claims completion doctor help rules' -- "$cur")
      fi
      ;;
    check)
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --encoding) return ;;
        --fail-on) mapfile -t COMPREPLY < <(compgen -W 'never error warning note' -- "$cur"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'text line json jsonl csv sarif junit github markdown' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --min-severity) mapfile -t COMPREPLY < <(compgen -W 'error warning note' -- "$cur"); return ;;
        -o|--output) _heshu_files "$cur"; return ;;
        --region) return ;;
        --report) compopt -o nospace; mapfile -t COMPREPLY < <(compgen -S = -W 'text line json jsonl csv sarif junit github markdown' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--all --color --encoding --fail-on --format -h --help --locale --min-severity -o --output --region --report --timings -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    claims)
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --encoding) return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'text json csv' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        -o|--output) _heshu_files "$cur"; return ;;
        --region) return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--color --encoding --format -h --help --locale -o --output --region --skipped -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    completion)
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--color -h --help --locale -V --version' -- "$cur")
      else
        mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$cur")
      fi
      ;;
    doctor)
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--color -h --help --locale -V --version' -- "$cur")
      fi
      ;;
    help)
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--color -h --help --locale --man -V --version' -- "$cur")
      fi
      ;;
    rules)
      case $prev in
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--color -h --help --locale -V --version' -- "$cur")
      else
        mapfile -t COMPREPLY < <(compgen -W 'list show test area-given-as-length comment-left compound-unit-inverted contribution-in-points date-impossible decimal-without-zero decrease-by-times gross-national-for-local han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area minus-after-decline mixed-width-figure ordinal-wrong-zero placeholder-left plan-years-wrong pull-in-percent range-reversed range-unit-omitted revision-unaccepted scale-words-stacked thousands-separator-misplaced unit-doubled unit-misspelt unit-not-statutory visits-given-as-persons year-abbreviated' -- "$cur")
      fi
      ;;
  esac
}
complete -F _heshu heshu
