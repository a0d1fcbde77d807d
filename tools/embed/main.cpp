// letopis_embed_tool files|texts FUNCTION FOLDER OUT: see embedding.h. Called by CMake only.

#include <cstdio>
#include <string_view>

#include "embedding.h"

int main(int count, char** words) {
    using namespace letopis::embed;
    const std::string_view kind = count == 5 ? words[1] : "";
    if (kind != "files" && kind != "texts") {
        std::fputs("usage: letopis_embed_tool files|texts FUNCTION FOLDER OUT\n", stderr);
        return 2;
    }
    const auto source = embed({.kind = kind == "files" ? Kind::files : Kind::texts,
                               .function = words[2],
                               .folder = words[3],
                               .out = words[4]});
    if (source) return 0;
    std::fprintf(stderr, "embed: %s\n", source.error().message().c_str());
    return 1;
}
