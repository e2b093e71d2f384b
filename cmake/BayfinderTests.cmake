# What is tested is optimised and keeps every check. The tests' own code takes longer to optimise than it then saves, and
# the checks for undefined behaviour would find little in it.
set(BAYFINDER_TEST_OPTIONS -O0)
if(BAYFINDER_SANITIZE MATCHES "undefined")
    list(APPEND BAYFINDER_TEST_OPTIONS -fno-sanitize=undefined)
endif()

bayfinder_precompiled_headers(test HEADER core.h QT Core)
bayfinder_precompiled_headers(quicktest HEADER quick.h QT Quick)
foreach(kind IN ITEMS test quicktest)
    target_compile_options(bayfinder_precompiled_${kind} PRIVATE ${BAYFINDER_TEST_OPTIONS})
endforeach()

# bayfinder_test(NAME SOURCES file... ROOMS room... [QT module...] [LIBRARIES target...] [TIMEOUT seconds])
#
# A QtTest program, run in a pinned environment: a time zone that is not UTC, the C locale, no display,
# and a home folder of its own. Every test has a time-out, because a hanging test is a failing one.
function(bayfinder_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "SOURCES;ROOMS;QT;LIBRARIES")
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 60)
    endif()
    qt_add_executable(${name} ${test_SOURCES})
    list(TRANSFORM test_ROOMS PREPEND bayfinder_)
    list(TRANSFORM test_QT PREPEND Qt6::)
    target_link_libraries(${name} PRIVATE
        Bayfinder::Compiler bayfinder_testsupport ${test_ROOMS} ${test_QT} ${test_LIBRARIES} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        BAYFINDER_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BAYFINDER_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    # The compiler and clazy read tests too; clang-tidy takes more time on them than it saves.
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests CXX_CLANG_TIDY "")
    target_compile_options(${name} PRIVATE ${BAYFINDER_TEST_OPTIONS})
    bayfinder_links(quick ${name} Quick)
    if(quick)
        bayfinder_precompiled(${name} quicktest)
    else()
        bayfinder_precompiled(${name} test)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    bayfinder_test_environment(${name} ${test_TIMEOUT})
endfunction()

# The pinned environment, also for tests that are not QtTest programs.
function(bayfinder_test_environment name timeout)
    set(home ${CMAKE_BINARY_DIR}/tests/home)
    set(runtime ${CMAKE_BINARY_DIR}/tests/run)
    file(MAKE_DIRECTORY ${home} ${runtime})
    file(CHMOD ${runtime} DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${timeout}
        ENVIRONMENT "TZ=Asia/Shanghai;LANG=C.UTF-8;LC_ALL=C.UTF-8;HOME=${home};XDG_RUNTIME_DIR=${runtime};QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_LOGGING_RULES=;http_proxy=;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1;ASAN_OPTIONS=detect_stack_use_after_return=0;TSAN_OPTIONS=ignore_noninstrumented_modules=1")
endfunction()
