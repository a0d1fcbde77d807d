# letopis_embed(TARGET FOLDER)
#   Puts the files of FOLDER (the web bundle) into TARGET and defines letopis::embedded_files(),
#   see src/base/embedded.h. A FOLDER that does not exist gives an empty table.
# letopis_embed_texts(TARGET FUNCTION FOLDER)
#   Puts the text files of FOLDER into TARGET and defines
#   std::span<const letopis::EmbeddedText> letopis::FUNCTION(), which TARGET's header declares.
#
# The folder is looked at in every build; the generated source changes only when a file did.
function(letopis_embed_with mode target function folder)
  get_filename_component(folder ${folder} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded/${function})
  add_custom_target(${target}_${function}
    COMMAND letopis_embed_tool ${mode} ${function} ${folder} ${out}
    BYPRODUCTS ${out}/${function}.cpp
    COMMENT "Embedding ${function}" VERBATIM)
  set_source_files_properties(${out}/${function}.cpp PROPERTIES GENERATED ON)
  target_sources(${target} PRIVATE ${out}/${function}.cpp)
  add_dependencies(${target} ${target}_${function})
endfunction()

function(letopis_embed target folder)
  letopis_embed_with(files ${target} embedded_files ${folder})
endfunction()

function(letopis_embed_texts target function folder)
  letopis_embed_with(texts ${target} ${function} ${folder})
endfunction()
