#include "document/pdf/font_shelf.h"

#include <fcntl.h>
#include <fontconfig/fontconfig.h>
#include <sys/mman.h>
#include <unistd.h>

#include <span>
#include <string>

#include "base/embedded.h"

#if defined(__SANITIZE_ADDRESS__)
// Fontconfig finds the values of its patterns by offsets, which the leak checker cannot follow.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }
#endif

namespace letopis {

/// Written at build time by letopis_embed_with.
std::span<const EmbeddedFile> typefaces();

void detail::FontConfigEnd::operator()(FcConfig* config) const { FcConfigDestroy(config); }
void detail::CharacterSetEnd::operator()(FcCharSet* characters) const {
    FcCharSetDestroy(characters);
}

namespace {

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The path of a file in memory with these bytes, which nobody can change any more.
Result<std::string> path_in_memory(const EmbeddedFile& face) {
    const int descriptor =
        memfd_create(std::string{face.path}.c_str(), MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0 || !write_all(descriptor, face.plain))
        return Fault{.what = "no memory for the typeface " + std::string{face.path},
                     .retry = Retry::later};
    fcntl(descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    return "/proc/self/fd/" + std::to_string(descriptor);
}

const FcChar8* fontconfig_text(const std::string& text) {
    return reinterpret_cast<const FcChar8*>(text.c_str());
}

/// All characters for which a face of the shelf has a glyph.
FcCharSet* characters_of(FcConfig* config) {
    FcCharSet* all = FcCharSetCreate();
    const FcFontSet* faces = FcConfigGetFonts(config, FcSetApplication);
    for (int i = 0; faces != nullptr && i < faces->nfont; ++i) {
        FcCharSet* of_face = nullptr;
        if (FcPatternGetCharSet(faces->fonts[i], FC_CHARSET, 0, &of_face) == FcResultMatch)
            FcCharSetMerge(all, of_face, nullptr);
    }
    return all;
}

}  // namespace

Result<FontShelf> FontShelf::open() {
    FontShelf shelf;
    shelf.config_.reset(FcConfigCreate());
    for (const EmbeddedFile& face : typefaces()) {
        LETOPIS_TRY(path, path_in_memory(face));
        if (FcConfigAppFontAddFile(shelf.config_.get(), fontconfig_text(path)) == FcFalse)
            return Fault{.what = "the typeface " + std::string{face.path} + " cannot be read"};
    }
    // Pango wakes fontconfig up; with a current configuration it does not look for the machine's.
    FcConfigSetCurrent(shelf.config_.get());
    shelf.characters_.reset(characters_of(shelf.config_.get()));
    return shelf;
}

bool FontShelf::covers(char32_t character) const {
    return FcCharSetHasChar(characters_.get(), character) == FcTrue;
}

}  // namespace letopis
