#include <algorithm>
#include <map>
#include <set>

#include "document/pdf/qpdf.h"
#include "document/testing/page_reader.h"
#include "document/testing/pdf_rules.h"

namespace letopis::testing {

namespace {

using Object = QPDFObjectHandle;

/// Pieces of content by page and number.
using Pieces = std::map<std::pair<QPDFObjGen, int>, QPDFObjGen>;

class ContentCheck {
public:
    ContentCheck(QPDF& pdf, std::vector<Breach>& breaches) : pdf_{pdf}, breaches_{breaches} {}

    void run() {
        gather_tree(pdf_.getRoot().getKey("/StructTreeRoot"), QPDFObjGen{});
        int number = 0;
        for (Object page : pdf_.getAllPages()) {
            where_ = "sheet " + std::to_string(++number);
            check_page(page);
        }
        for (const auto& [piece, element] : in_tree_)
            if (!on_pages_.contains(piece))
                breach(Rule::content_in_tree,
                       "element without content, number " + std::to_string(piece.second));
    }

private:
    void breach(Rule rule, const std::string& what) {
        const Breach found{rule, where_ + ": " + what};
        if (std::find(breaches_.begin(), breaches_.end(), found) == breaches_.end())
            breaches_.push_back(found);
    }

    /// Each number of marked content in the tree, with the element that has it.
    void gather_tree(Object node, QPDFObjGen page) {
        if (node.isArray()) {
            for (int i = 0; i < node.getArrayNItems(); ++i) gather_tree(node.getArrayItem(i), page);
            return;
        }
        if (!node.isDictionary()) return;
        if (node.hasKey("/Pg")) page = node.getKey("/Pg").getObjGen();
        Object kids = node.getKey("/K");
        gather_number(kids, node, page);
        if (kids.isArray())
            for (int i = 0; i < kids.getArrayNItems(); ++i)
                gather_number(kids.getArrayItem(i), node, page);
        gather_tree(kids, page);
    }

    void gather_number(Object kid, Object node, QPDFObjGen page) {
        if (kid.isDictionary() && kid.hasKey("/MCID")) {
            if (kid.hasKey("/Pg")) page = kid.getKey("/Pg").getObjGen();
            kid = kid.getKey("/MCID");
        }
        if (!kid.isInteger()) return;
        const bool is_new =
            in_tree_.emplace(std::pair{page, kid.getIntValueAsInt()}, node.getObjGen()).second;
        if (!is_new) breach(Rule::content_in_tree, "a piece of content stands in the tree twice");
    }

    void check_page(Object page) {
        const QPDFObjGen id = page.getObjGen();
        read_page(page, [&](const Shown& shown) {
            if (shown.name == "BDC" && !shown.within.empty() && shown.within.back().number >= 0)
                see_piece(page, id, shown.within.back().number);
            if (shown.paints) check_marks(shown);
            check_colour(shown);
        });
    }

    void see_piece(Object page, QPDFObjGen id, int number) {
        const std::pair piece{id, number};
        if (!on_pages_.insert(piece).second)
            breach(Rule::content_in_tree, "number " + std::to_string(number) + " is used twice");
        const auto found = in_tree_.find(piece);
        if (found == in_tree_.end() || found->second != parent_by_number(page, number))
            breach(Rule::content_in_tree,
                   "content number " + std::to_string(number) + " is not in the tree");
    }

    /// The way back: from a piece of content to its element by the parent tree.
    QPDFObjGen parent_by_number(Object page, int number) {
        if (!page.getKey("/StructParents").isInteger()) return {};
        Object numbers =
            pdf_.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            if (numbers.getArrayItem(i).getIntValue() ==
                page.getKey("/StructParents").getIntValue())
                return numbers.getArrayItem(i + 1).getArrayItem(number).getObjGen();
        return {};
    }

    void check_marks(const Shown& shown) {
        const auto is_artifact = [](const Marked& marked) { return marked.tag == "/Artifact"; };
        const auto is_element = [](const Marked& marked) { return marked.number >= 0; };
        const bool artifact = std::any_of(shown.within.begin(), shown.within.end(), is_artifact);
        const auto elements = std::count_if(shown.within.begin(), shown.within.end(), is_element);
        if (!artifact && elements == 0) breach(Rule::content_marked, "content outside the tree");
        if ((artifact && elements > 0) || elements > 1)
            breach(Rule::content_marked, "content that is two things at once");
    }

    void check_colour(const Shown& shown) {
        static const std::set<std::string> of_print{"k", "K"};
        static const std::set<std::string> of_device{"rg", "RG", "g", "G"};
        if (of_print.contains(shown.name)) breach(Rule::colour_within_intent, "CMYK");
        const bool meant = pdf_.getRoot().getKey("/OutputIntents").isArray();
        if (of_device.contains(shown.name) && !meant)
            breach(Rule::colour_within_intent, "colour without an output intent");
        if (shown.name == "cs" || shown.name == "CS" || shown.name == "Do" || shown.name == "sh")
            breach(Rule::colour_within_intent, "a colour space or picture that forms never use");
    }

    QPDF& pdf_;
    std::vector<Breach>& breaches_;
    std::string where_ = "tree";
    Pieces in_tree_;
    std::set<std::pair<QPDFObjGen, int>> on_pages_;
};

}  // namespace

void check_content(QPDF& pdf, std::vector<Breach>& breaches) { ContentCheck{pdf, breaches}.run(); }

}  // namespace letopis::testing
