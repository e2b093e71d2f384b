# Compiler settings that every target of the project shares.

add_library(bayfinder_compiler INTERFACE)
add_library(Bayfinder::Compiler ALIAS bayfinder_compiler)

target_compile_options(bayfinder_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${BAYFINDER_WERROR}>:-Werror>)

target_compile_definitions(bayfinder_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(BAYFINDER_SANITIZE)
    add_compile_options(-fsanitize=${BAYFINDER_SANITIZE} -fno-omit-frame-pointer)
    # Propagating constants from call to call, GCC 12 crashes on some sources with sanitizers and precompiled headers.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fno-ipa-cp>)
    # What the processors that we build for do not mind, and checking it takes a fifth to a third of the compiler's time.
    if(BAYFINDER_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize=alignment)
    endif()
    add_link_options(-fsanitize=${BAYFINDER_SANITIZE})
endif()

# What the build generates (moc, the QML compiler, resources) is not ours to lint; clang-tidy takes the nearest
# file of this name, and refuses to run without any check.
file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\nWarningsAsErrors: ''\n")
