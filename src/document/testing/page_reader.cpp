#include "document/testing/page_reader.h"

#include <set>

namespace letopis::testing {

namespace {

using Object = QPDFObjectHandle;

class PageReader : public Object::ParserCallbacks {
public:
    explicit PageReader(const std::function<void(const Shown&)>& see) : see_{see} {}

    void handleObject(Object object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            shown_.operands.push_back(object);
            return;
        }
        shown_.name = object.getOperatorValue();
        follow();
        see_(shown_);
        shown_.operands.clear();
    }
    void handleEOF() override {}

private:
    void follow() {
        static const std::set<std::string> painting{"f", "F",  "f*", "B",  "B*", "b", "b*", "S",
                                                    "s", "sh", "Do", "Tj", "TJ", "'", "\""};
        shown_.paints = painting.contains(shown_.name);
        if (shown_.name == "BMC" || shown_.name == "BDC") shown_.within.push_back(opened());
        if (shown_.name == "EMC" && !shown_.within.empty()) shown_.within.pop_back();
        if (shown_.name == "Tf") shown_.font = shown_.operands.at(0).getName();
    }

    Marked opened() {
        Marked marked{.tag = shown_.operands.at(0).getName()};
        if (shown_.operands.size() > 1 && shown_.operands[1].isDictionary() &&
            shown_.operands[1].hasKey("/MCID"))
            marked.number = shown_.operands[1].getKey("/MCID").getIntValueAsInt();
        return marked;
    }

    const std::function<void(const Shown&)>& see_;
    Shown shown_;
};

}  // namespace

void read_page(Object page, const std::function<void(const Shown&)>& see) {
    PageReader reader{see};
    page.parsePageContents(&reader);
}

}  // namespace letopis::testing
