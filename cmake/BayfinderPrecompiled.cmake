# Headers that are compiled once instead of once a source: Qt's and the standard library's take more time than our own
# code. A precompiled header fits only sources with the same options and the same values of the macros that it asks for:
# hence one for programs and one for tests, and none holds QTest, which asks where each test was built.

# ccache keeps what was compiled with one only if the compiler says where it came in.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
endif()

# bayfinder_precompiled_headers(NAME HEADER file [QT module...]) : makes one, to be had by bayfinder_precompiled()
function(bayfinder_precompiled_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 pch "" "HEADER" "QT")
    set(source ${CMAKE_CURRENT_BINARY_DIR}/precompiled/${name}.cpp)
    if(NOT EXISTS ${source})
        file(WRITE ${source} "")
    endif()
    add_library(bayfinder_precompiled_${name} OBJECT ${source})
    set_target_properties(bayfinder_precompiled_${name} PROPERTIES AUTOMOC OFF CXX_CLANG_TIDY "")
    list(TRANSFORM pch_QT PREPEND Qt6::)
    target_link_libraries(bayfinder_precompiled_${name} PRIVATE Bayfinder::Compiler ${pch_QT})
    target_precompile_headers(bayfinder_precompiled_${name} PRIVATE
        ${PROJECT_SOURCE_DIR}/cmake/precompiled/${pch_HEADER})
endfunction()

# bayfinder_precompiled(TARGET NAME) : the target's sources start with what bayfinder_precompiled_headers(NAME) compiled.
function(bayfinder_precompiled target name)
    target_precompile_headers(${target} REUSE_FROM bayfinder_precompiled_${name})
    bayfinder_light_moc(${target})
endfunction()

# bayfinder_light_moc(TARGET) : our sources include what moc writes about them, which leaves next to nothing in the source
# that gathers the rest: reading it takes no time, reading a precompiled header before it does.
function(bayfinder_light_moc target)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# bayfinder_links(RESULT TARGET QT-MODULE) : whether a target, or what it links, links Qt6::QT-MODULE.
function(bayfinder_links result target module)
    set(waiting ${target})
    set(seen "")
    set(found FALSE)
    while(waiting)
        list(POP_FRONT waiting next)
        if(next IN_LIST seen OR NOT TARGET ${next})
            continue()
        endif()
        list(APPEND seen ${next})
        if(next STREQUAL "Qt6::${module}")
            set(found TRUE)
            break()
        endif()
        foreach(property IN ITEMS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(links ${next} ${property})
            if(links)
                list(APPEND waiting ${links})
            endif()
        endforeach()
    endwhile()
    set(${result} ${found} PARENT_SCOPE)
endfunction()
