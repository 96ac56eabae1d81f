from suara.cli import main

main()
