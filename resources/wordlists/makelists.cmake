# cmake -P: makes words.txt and blocklist.txt, each sorted by byte, one lower-case entry a line, a line end after the last.

# The roots that take at least three affixes are the everyday ones: 4 to 8 plain letters, so no names (capitals), no
# compounds (hyphens). What nobody should have to type at an office is taken out.
file(STRINGS "${DICTIONARY}" roots REGEX "^[a-z]+/......" ENCODING UTF-8)
list(TRANSFORM roots REPLACE "/.*" "")
list(FILTER roots INCLUDE REGEX "^[a-z][a-z][a-z][a-z][a-z]?[a-z]?[a-z]?[a-z]?$")
file(STRINGS "${UNWANTED}" unwanted REGEX "^[a-z]+$")
list(REMOVE_ITEM roots ${unwanted})
list(SORT roots)
list(REMOVE_DUPLICATES roots)
list(LENGTH roots count)
if(count LESS 2048)
    message(FATAL_ERROR "Only ${count} words could be taken from ${DICTIONARY}; five of at least 2,048 make a passphrase.")
endif()
list(JOIN roots "\n" text)
file(WRITE "${WORDS}" "${text}\n")

# Three letters or digits at least; a shorter entry would match by chance everywhere.
file(STRINGS "${DICTIONARY}" listed REGEX "^[a-zA-Z][a-zA-Z][a-zA-Z]+(/.*)?$" ENCODING UTF-8)
list(TRANSFORM listed REPLACE "/.*" "")
file(STRINGS "${PASSWORDS}" passwords REGEX "^[a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9]+$" ENCODING UTF-8)
list(LENGTH passwords count)
if(count LESS 3000)
    message(FATAL_ERROR "Only ${count} entries could be read from ${PASSWORDS}; at least 3,000 are needed.")
endif()
list(APPEND listed ${passwords})
list(TRANSFORM listed TOLOWER)
list(SORT listed)
list(REMOVE_DUPLICATES listed)
list(JOIN listed "\n" text)
file(WRITE "${BLOCKLIST}" "${text}\n")
