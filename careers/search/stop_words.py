"""Words that carry no meaning in a question, language by language; those of South Asia also in Latin letters."""

from __future__ import annotations


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


STOP_WORDS = {
    "en": _list(
        "a about an and any are as at be become becoming been being better by can career careers could did do does for from "
        "get give go going good had has have he her his how i if in into is it its job jobs know like may me much my near need "
        "needs of on or our out she should so some than that the their them then there these they thing things this those to want wants was we "
        "well were what when where which who why will with without work working would you your"
    ),
    "pl": _list(
        "a aby albo ale bez być chcę ciebie co czy dla do gdzie i ich ile jak jaka jaki jakie jako jest jestem już kto lub mam "
        "mnie moja moje mój można na nie o od po praca pracować przy się są ta te to trzeba w we z za zawód ze zostać zrobić żeby "
        "kim chciałabym chciałbym"
    ),
    "ro": _list(
        "a al ale am aș ca care ce cine cu cum de devin deveni din după e este eu face fac fi în la lucra lucrez mă mea "
        "meu mi mie nu o pe pentru sa să se și sunt un una unde vreau vrea"
    ),
    "ur": _list(
        "کا کی کے کو میں سے اور پر ہے ہیں کیا کیسے ایک نوکری کام بننا بنیں بنوں بنے چاہتا چاہتی چاہتے ہوں ہو جا کر کرنا لیے بیٹا بیٹی بیٹے "
        "ka ki ke ko mein main se hai hain kya kaise ban bane banna banen chahta chahti hoon kaam ek wala"
    ),
    "pa": _list(
        "ਦਾ ਦੀ ਦੇ ਦੀਆਂ ਨੂੰ ਵਿੱਚ ਤੋਂ ਅਤੇ ਹੈ ਹਨ ਕੀ ਕਿਵੇਂ ਇੱਕ ਨੌਕਰੀ ਕੰਮ ਬਣਨਾ ਬਣੀਏ ਬਣਾਂ ਬਣਨ ਚਾਹੁੰਦਾ ਚਾਹੁੰਦੀ ਹਾਂ ਲਈ ਕਰਨਾ "
        "da di de nu vich ton te hai kiven kivein kamm kam banna bana chahunda chahundi"
    ),
    "gu": _list(
        "નો ની નું ના ને માં થી અને છે કેવી રીતે શું એક નોકરી કામ બનવું બનવા બનું માટે કરવું મારે "
        "no ni nu na ne ma thi ane chhe kevi rite shu kaam banvu banva mate"
    ),
    "bn": _list(
        "এর কে তে থেকে এবং ও হয় কি কী কিভাবে কীভাবে একজন চাকরি কাজ হতে হব চাই জন্য করতে করা আমি "
        "er ke te theke ebong ki kibhabe kaj hote chai jonno"
    ),
    "ar": _list("كيف أصبح اصبح في من على أن ان إلى الى عن أريد اريد ما هو هي هل عمل العمل وظيفة مهنة مع أعمل"),
}
"""Words that a question may hold and an answer need not; kept when there is nothing else in it."""

QUESTION_WORDS = _list(
    "are can could do does how is may should what when which who why will would czy jak kiedy która który ile co ce cum cand care "
    "کیا کیسے کب کون kya kaise ਕੀ ਕਿਵੇਂ કેવી શું কি কী কীভাবে কিভাবে هل كيف متى ما"
)
"""With one of these at its beginning a longer text is a question."""
