import { n as e } from "./rolldown-runtime-QGRDbDUS.js";
import { n as t } from "./markdown-eWJ3hdH_.js";
import { a as n, c as r, i, n as a, o, r as s, s as c, t as l } from "./browser-_kSOzGk_.js";
// vendor/node_modules/property-information/lib/util/schema.js
var u = class {
	constructor(e, t, n) {
		this.normal = t, this.property = e, n && (this.space = n);
	}
};
u.prototype.normal = {}, u.prototype.property = {}, u.prototype.space = void 0;
// vendor/node_modules/property-information/lib/util/merge.js
function d(e, t) {
	let n = {}, r = {};
	for (let t of e) Object.assign(n, t.property), Object.assign(r, t.normal);
	return new u(n, r, t);
}
// vendor/node_modules/property-information/lib/normalize.js
function f(e) {
	return e.toLowerCase();
}
// vendor/node_modules/property-information/lib/util/info.js
var p = class {
	constructor(e, t) {
		this.attribute = t, this.property = e;
	}
};
p.prototype.attribute = "", p.prototype.booleanish = !1, p.prototype.boolean = !1, p.prototype.commaOrSpaceSeparated = !1, p.prototype.commaSeparated = !1, p.prototype.defined = !1, p.prototype.mustUseProperty = !1, p.prototype.number = !1, p.prototype.overloadedBoolean = !1, p.prototype.property = "", p.prototype.spaceSeparated = !1, p.prototype.space = void 0;
// vendor/node_modules/property-information/lib/util/types.js
var m = /* @__PURE__ */ e({
	boolean: () => g,
	booleanish: () => _,
	commaOrSpaceSeparated: () => x,
	commaSeparated: () => b,
	number: () => v,
	overloadedBoolean: () => ee,
	spaceSeparated: () => y
}), h = 0, g = S(), _ = S(), ee = S(), v = S(), y = S(), b = S(), x = S();
function S() {
	return 2 ** ++h;
}
// vendor/node_modules/property-information/lib/util/defined-info.js
var te = Object.keys(m), ne = class extends p {
	constructor(e, t, n, r) {
		let i = -1;
		if (super(e, t), re(this, "space", r), typeof n == "number") for (; ++i < te.length;) {
			let e = te[i];
			re(this, te[i], (n & m[e]) === m[e]);
		}
	}
};
ne.prototype.defined = !0;
function re(e, t, n) {
	n && (e[t] = n);
}
// vendor/node_modules/property-information/lib/util/create.js
function ie(e) {
	let t = {}, n = {};
	for (let [r, i] of Object.entries(e.properties)) {
		let a = new ne(r, e.transform(e.attributes || {}, r), i, e.space);
		e.mustUseProperty && e.mustUseProperty.includes(r) && (a.mustUseProperty = !0), t[r] = a, n[f(r)] = r, n[f(a.attribute)] = r;
	}
	return new u(t, n, e.space);
}
// vendor/node_modules/property-information/lib/aria.js
var ae = ie({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: _,
		ariaAutoComplete: null,
		ariaBusy: _,
		ariaChecked: _,
		ariaColCount: v,
		ariaColIndex: v,
		ariaColSpan: v,
		ariaControls: y,
		ariaCurrent: null,
		ariaDescribedBy: y,
		ariaDetails: null,
		ariaDisabled: _,
		ariaDropEffect: y,
		ariaErrorMessage: null,
		ariaExpanded: _,
		ariaFlowTo: y,
		ariaGrabbed: _,
		ariaHasPopup: null,
		ariaHidden: _,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: y,
		ariaLevel: v,
		ariaLive: null,
		ariaModal: _,
		ariaMultiLine: _,
		ariaMultiSelectable: _,
		ariaOrientation: null,
		ariaOwns: y,
		ariaPlaceholder: null,
		ariaPosInSet: v,
		ariaPressed: _,
		ariaReadOnly: _,
		ariaRelevant: null,
		ariaRequired: _,
		ariaRoleDescription: y,
		ariaRowCount: v,
		ariaRowIndex: v,
		ariaRowSpan: v,
		ariaSelected: _,
		ariaSetSize: v,
		ariaSort: null,
		ariaValueMax: v,
		ariaValueMin: v,
		ariaValueNow: v,
		ariaValueText: null,
		role: null
	},
	transform(e, t) {
		return t === "role" ? t : "aria-" + t.slice(4).toLowerCase();
	}
});
// vendor/node_modules/property-information/lib/util/case-sensitive-transform.js
function oe(e, t) {
	return t in e ? e[t] : t;
}
// vendor/node_modules/property-information/lib/util/case-insensitive-transform.js
function se(e, t) {
	return oe(e, t.toLowerCase());
}
// vendor/node_modules/property-information/lib/html.js
var ce = ie({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: b,
		acceptCharset: y,
		accessKey: y,
		action: null,
		allow: null,
		allowFullScreen: g,
		allowPaymentRequest: g,
		allowUserMedia: g,
		alpha: g,
		alt: null,
		as: null,
		async: g,
		autoCapitalize: null,
		autoComplete: y,
		autoFocus: g,
		autoPlay: g,
		blocking: y,
		capture: null,
		charSet: null,
		checked: g,
		cite: null,
		className: y,
		closedBy: null,
		colorSpace: null,
		cols: v,
		colSpan: v,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: _,
		controls: g,
		controlsList: y,
		coords: v | b,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: g,
		defer: g,
		dir: null,
		dirName: null,
		disabled: g,
		download: ee,
		draggable: _,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: g,
		formTarget: null,
		headers: y,
		height: v,
		hidden: ee,
		high: v,
		href: null,
		hrefLang: null,
		htmlFor: y,
		httpEquiv: y,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: g,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: g,
		itemId: null,
		itemProp: y,
		itemRef: y,
		itemScope: g,
		itemType: y,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: g,
		low: v,
		manifest: null,
		max: null,
		maxLength: v,
		media: null,
		method: null,
		min: null,
		minLength: v,
		multiple: g,
		muted: g,
		name: null,
		nonce: null,
		noModule: g,
		noValidate: g,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: g,
		optimum: v,
		pattern: null,
		ping: y,
		placeholder: null,
		playsInline: g,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: g,
		referrerPolicy: null,
		rel: y,
		required: g,
		reversed: g,
		rows: v,
		rowSpan: v,
		sandbox: y,
		scope: null,
		scoped: g,
		seamless: g,
		selected: g,
		shadowRootClonable: g,
		shadowRootCustomElementRegistry: g,
		shadowRootDelegatesFocus: g,
		shadowRootMode: null,
		shadowRootSerializable: g,
		shape: null,
		size: v,
		sizes: null,
		slot: null,
		span: v,
		spellCheck: _,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: v,
		step: null,
		style: null,
		tabIndex: v,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: g,
		useMap: null,
		value: _,
		width: v,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: y,
		axis: null,
		background: null,
		bgColor: null,
		border: v,
		borderColor: null,
		bottomMargin: v,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: g,
		declare: g,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: v,
		leftMargin: v,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: v,
		marginWidth: v,
		noResize: g,
		noHref: g,
		noShade: g,
		noWrap: g,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: v,
		rules: null,
		scheme: null,
		scrolling: _,
		standby: null,
		summary: null,
		text: null,
		topMargin: v,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: v,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: g,
		disablePictureInPicture: g,
		disableRemotePlayback: g,
		exportParts: b,
		part: y,
		prefix: null,
		property: null,
		results: v,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: se
}), le = ie({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: x,
		accentHeight: v,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: v,
		amplitude: v,
		arabicForm: null,
		ascent: v,
		attributeName: null,
		attributeType: null,
		azimuth: v,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: v,
		by: null,
		calcMode: null,
		capHeight: v,
		className: y,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: v,
		diffuseConstant: v,
		direction: null,
		display: null,
		dur: null,
		divisor: v,
		dominantBaseline: null,
		download: g,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: v,
		enableBackground: null,
		end: null,
		event: null,
		exponent: v,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: v,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: b,
		g2: b,
		glyphName: b,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: v,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: v,
		horizOriginX: v,
		horizOriginY: v,
		id: null,
		ideographic: v,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: v,
		k: v,
		k1: v,
		k2: v,
		k3: v,
		k4: v,
		kernelMatrix: x,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: v,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: v,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: v,
		overlineThickness: v,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: v,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: y,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: v,
		pointsAtY: v,
		pointsAtZ: v,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: x,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: x,
		rev: x,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: x,
		requiredFeatures: x,
		requiredFonts: x,
		requiredFormats: x,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: v,
		specularExponent: v,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: v,
		strikethroughThickness: v,
		string: null,
		stroke: null,
		strokeDashArray: x,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: v,
		strokeOpacity: v,
		strokeWidth: null,
		style: null,
		surfaceScale: v,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: x,
		tabIndex: v,
		tableValues: null,
		target: null,
		targetX: v,
		targetY: v,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: x,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: v,
		underlineThickness: v,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: v,
		values: null,
		vAlphabetic: v,
		vMathematical: v,
		vectorEffect: null,
		vHanging: v,
		vIdeographic: v,
		version: null,
		vertAdvY: v,
		vertOriginX: v,
		vertOriginY: v,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: v,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: oe
}), ue = ie({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(e, t) {
		return "xlink:" + t.slice(5).toLowerCase();
	}
}), de = ie({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: se
}), fe = ie({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(e, t) {
		return "xml:" + t.slice(3).toLowerCase();
	}
}), pe = /[A-Z]/g, me = /-[a-z]/g, he = /^data[-\w.:]+$/i;
function ge(e, t) {
	let n = f(t), r = t, i = p;
	if (n in e.normal) return e.property[e.normal[n]];
	if (n.length > 4 && n.slice(0, 4) === "data" && he.test(t)) {
		if (t.charAt(4) === "-") {
			let e = t.slice(5).replace(me, ve);
			r = "data" + e.charAt(0).toUpperCase() + e.slice(1);
		} else {
			let e = t.slice(4);
			if (!me.test(e)) {
				let n = e.replace(pe, _e);
				n.charAt(0) !== "-" && (n = "-" + n), t = "data" + n;
			}
		}
		i = ne;
	}
	return new i(r, t);
}
function _e(e) {
	return "-" + e.toLowerCase();
}
function ve(e) {
	return e.charAt(1).toUpperCase();
}
// vendor/node_modules/property-information/index.js
var ye = d([
	ae,
	ce,
	ue,
	de,
	fe
], "html"), be = d([
	ae,
	le,
	ue,
	de,
	fe
], "svg");
// vendor/node_modules/comma-separated-tokens/index.js
function xe(e) {
	let t = [], n = String(e || ""), r = n.indexOf(","), i = 0, a = !1;
	for (; !a;) {
		r === -1 && (r = n.length, a = !0);
		let e = n.slice(i, r).trim();
		(e || !a) && t.push(e), i = r + 1, r = n.indexOf(",", i);
	}
	return t;
}
// vendor/node_modules/hast-util-parse-selector/lib/index.js
var Se = /[#.]/g;
function Ce(e, t) {
	let n = e || "", r = {}, i = 0, a, o;
	for (; i < n.length;) {
		Se.lastIndex = i;
		let e = Se.exec(n), t = n.slice(i, e ? e.index : n.length);
		t && (a ? a === "#" ? r.id = t : Array.isArray(r.className) ? r.className.push(t) : r.className = [t] : o = t, i += t.length), e && (a = e[0], i++);
	}
	return {
		type: "element",
		tagName: o || t || "div",
		properties: r,
		children: []
	};
}
// vendor/node_modules/space-separated-tokens/index.js
function we(e) {
	let t = String(e || "").trim();
	return t ? t.split(/[ \t\n\r\f]+/g) : [];
}
// vendor/node_modules/hastscript/lib/create-h.js
function Te(e, t, n) {
	let r = n ? je(n) : void 0;
	function i(n, i, ...a) {
		let o;
		if (n == null) {
			o = {
				type: "root",
				children: []
			};
			let e = i;
			a.unshift(e);
		} else {
			o = Ce(n, t);
			let s = o.tagName.toLowerCase(), c = r ? r.get(s) : void 0;
			if (o.tagName = c || s, Ee(i)) a.unshift(i);
			else for (let [t, n] of Object.entries(i)) De(e, o.properties, t, n);
		}
		for (let e of a) Oe(o.children, e);
		return o.type === "element" && o.tagName === "template" && e.space === "html" && (o.content = {
			type: "root",
			children: o.children
		}, o.children = []), o;
	}
	return i;
}
function Ee(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return !0;
	if (typeof e.type != "string") return !1;
	let t = e, n = Object.keys(e);
	for (let e of n) {
		let n = t[e];
		if (n && typeof n == "object") {
			if (!Array.isArray(n)) return !0;
			let e = n;
			for (let t of e) if (typeof t != "number" && typeof t != "string") return !0;
		}
	}
	return !!("children" in e && Array.isArray(e.children));
}
function De(e, t, n, r) {
	if (r == null) return;
	let i = ge(e, n), a;
	if (typeof r == "number") {
		if (Number.isNaN(r)) return;
		a = r;
	} else a = typeof r == "boolean" ? r : typeof r == "string" ? i.spaceSeparated ? we(r) : i.commaSeparated ? xe(r) : i.commaOrSpaceSeparated ? we(xe(r).join(" ")) : ke(i, i.property, r) : Array.isArray(r) ? [...r] : i.property === "style" ? Ae(r) : String(r);
	if (Array.isArray(a)) {
		let e = [];
		for (let t of a) e.push(ke(i, i.property, t));
		a = e;
	}
	if (i.property === "className" && Array.isArray(t.className)) {
		let e = a;
		a = [...t.className, ...Array.isArray(e) ? e : [e]];
	}
	t[i.property] = a;
}
function Oe(e, t) {
	if (t != null) {
		if (typeof t == "number" || typeof t == "string") e.push({
			type: "text",
			value: String(t)
		});
		else if (Array.isArray(t)) for (let n of t) Oe(e, n);
		else if (typeof t == "object" && "type" in t) t.type === "root" ? Oe(e, t.children) : e.push(t);
		else throw Error("Expected node, nodes, or string, got `" + t + "`");
	}
}
function ke(e, t, n) {
	if (typeof n == "string") {
		if (e.number && n && !Number.isNaN(Number(n))) return Number(n);
		if ((e.boolean || e.overloadedBoolean) && (n === "" || f(n) === f(t))) return !0;
	}
	return n;
}
function Ae(e) {
	let t = [];
	for (let [n, r] of Object.entries(e)) t.push([n, r].join(": "));
	return t.join("; ");
}
function je(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.toLowerCase(), n);
	return t;
}
// vendor/node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
var Me = /* @__PURE__ */ "altGlyph.altGlyphDef.altGlyphItem.animateColor.animateMotion.animateTransform.clipPath.feBlend.feColorMatrix.feComponentTransfer.feComposite.feConvolveMatrix.feDiffuseLighting.feDisplacementMap.feDistantLight.feDropShadow.feFlood.feFuncA.feFuncB.feFuncG.feFuncR.feGaussianBlur.feImage.feMerge.feMergeNode.feMorphology.feOffset.fePointLight.feSpecularLighting.feSpotLight.feTile.feTurbulence.foreignObject.glyphRef.linearGradient.radialGradient.solidColor.textArea.textPath".split("."), Ne = Te(ye, "div"), Pe = Te(be, "g", Me);
// vendor/node_modules/vfile-location/lib/index.js
function Fe(e) {
	let t = String(e), n = [], r = -1, i = -1;
	return {
		toOffset: s,
		toPoint: o
	};
	function a() {
		let e = n.at(-1) ?? 0;
		r < e && (r = t.indexOf("\r", e), r === -1 && (r = Infinity)), i < e && (i = t.indexOf("\n", e), i === -1 && (i = Infinity));
		let a = r + 1 === i ? i : Math.min(r, i);
		n.push((a === Infinity ? t.length : a) + 1);
	}
	function o(e) {
		if (typeof e == "number" && e > -1 && e <= t.length) {
			for (; (n.at(-1) ?? 0) <= e;) a();
			let t = 0, r = n.length - 1;
			for (; t < r;) {
				let i = Math.floor((t + r) / 2);
				n[i] > e ? r = i : t = i + 1;
			}
			return {
				line: t + 1,
				column: e - (t > 0 ? n[t - 1] : 0) + 1,
				offset: e
			};
		}
	}
	function s(e) {
		if (e && typeof e.line == "number" && typeof e.column == "number" && !Number.isNaN(e.line) && e.column > 0) {
			for (; n.length < e.line && (n.at(-1) ?? 0) <= t.length;) a();
			let r = (e.line > 1 ? n[e.line - 2] : 0) + e.column - 1;
			if (r < n[e.line - 1]) return r;
		}
	}
}
// vendor/node_modules/web-namespaces/index.js
var Ie = {
	html: "http://www.w3.org/1999/xhtml",
	mathml: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
}, Le = {}.hasOwnProperty, Re = Object.prototype;
function ze(e, t) {
	let n = t || {};
	return Be({
		file: n.file || void 0,
		location: !1,
		schema: n.space === "svg" ? be : ye,
		verbose: n.verbose || !1
	}, e);
}
function Be(e, t) {
	let n;
	switch (t.nodeName) {
		case "#comment": {
			let r = t;
			return n = {
				type: "comment",
				value: r.data
			}, Ue(e, r, n), n;
		}
		case "#document":
		case "#document-fragment": {
			let r = t, i = "mode" in r ? r.mode === "quirks" || r.mode === "limited-quirks" : !1;
			if (n = {
				type: "root",
				children: Ve(e, t.childNodes),
				data: { quirksMode: i }
			}, e.file && e.location) {
				let t = String(e.file), r = Fe(t), i = r.toPoint(0), a = r.toPoint(t.length);
				n.position = {
					start: i,
					end: a
				};
			}
			return n;
		}
		case "#documentType": {
			let r = t;
			return n = { type: "doctype" }, Ue(e, r, n), n;
		}
		case "#text": {
			let r = t;
			return n = {
				type: "text",
				value: r.value
			}, Ue(e, r, n), n;
		}
		default: return n = He(e, t), n;
	}
}
function Ve(e, t) {
	let n = -1, r = [];
	for (; ++n < t.length;) {
		let i = Be(e, t[n]);
		r.push(i);
	}
	return r;
}
function He(e, t) {
	let { schema: n } = e;
	e.schema = t.namespaceURI === Ie.svg ? be : ye;
	let r = -1, i = {};
	for (; ++r < t.attrs.length;) {
		let e = t.attrs[r], n = (e.prefix ? e.prefix + ":" : "") + e.name;
		Le.call(Re, n) || (i[n] = e.value);
	}
	let a = (e.schema.space === "svg" ? Pe : Ne)(t.tagName, i, Ve(e, t.childNodes));
	if (Ue(e, t, a), a.tagName === "template") {
		if (t.namespaceURI === Ie.html) {
			let n = t, r = n.sourceCodeLocation, i = r && r.startTag && Ge(r.startTag), o = r && r.endTag && Ge(r.endTag), s = Be(e, n.content);
			i && o && e.file && (s.position = {
				start: i.end,
				end: o.start
			}), a.content = s;
		} else a.content && (a.children = a.content.children, delete a.content);
	}
	return e.schema = n, a;
}
function Ue(e, t, n) {
	if ("sourceCodeLocation" in t && t.sourceCodeLocation && e.file) {
		let r = We(e, n, t.sourceCodeLocation);
		r && (e.location = !0, n.position = r);
	}
}
function We(e, t, n) {
	let r = Ge(n);
	if (t.type === "element") {
		let i = t.children[t.children.length - 1];
		if (r && !n.endTag && i && i.position && i.position.end && (r.end = Object.assign({}, i.position.end)), e.verbose) {
			let r = {}, i;
			if (n.attrs) for (i in n.attrs) Le.call(n.attrs, i) && (r[ge(e.schema, i).property] = Ge(n.attrs[i]));
			n.startTag;
			let a = Ge(n.startTag), o = n.endTag ? Ge(n.endTag) : void 0, s = { opening: a };
			o && (s.closing = o), s.properties = r, t.data = { position: s };
		}
	}
	return r;
}
function Ge(e) {
	let t = Ke({
		line: e.startLine,
		column: e.startCol,
		offset: e.startOffset
	}), n = Ke({
		line: e.endLine,
		column: e.endCol,
		offset: e.endOffset
	});
	return t || n ? {
		start: t,
		end: n
	} : void 0;
}
function Ke(e) {
	return e.line && e.column ? e : void 0;
}
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/common/unicode.js
var qe = /* @__PURE__ */ new Set([
	65534,
	65535,
	131070,
	131071,
	196606,
	196607,
	262142,
	262143,
	327678,
	327679,
	393214,
	393215,
	458750,
	458751,
	524286,
	524287,
	589822,
	589823,
	655358,
	655359,
	720894,
	720895,
	786430,
	786431,
	851966,
	851967,
	917502,
	917503,
	983038,
	983039,
	1048574,
	1048575,
	1114110,
	1114111
]), C;
(function(e) {
	e[e.EOF = -1] = "EOF", e[e.NULL = 0] = "NULL", e[e.TABULATION = 9] = "TABULATION", e[e.CARRIAGE_RETURN = 13] = "CARRIAGE_RETURN", e[e.LINE_FEED = 10] = "LINE_FEED", e[e.FORM_FEED = 12] = "FORM_FEED", e[e.SPACE = 32] = "SPACE", e[e.EXCLAMATION_MARK = 33] = "EXCLAMATION_MARK", e[e.QUOTATION_MARK = 34] = "QUOTATION_MARK", e[e.AMPERSAND = 38] = "AMPERSAND", e[e.APOSTROPHE = 39] = "APOSTROPHE", e[e.HYPHEN_MINUS = 45] = "HYPHEN_MINUS", e[e.SOLIDUS = 47] = "SOLIDUS", e[e.DIGIT_0 = 48] = "DIGIT_0", e[e.DIGIT_9 = 57] = "DIGIT_9", e[e.SEMICOLON = 59] = "SEMICOLON", e[e.LESS_THAN_SIGN = 60] = "LESS_THAN_SIGN", e[e.EQUALS_SIGN = 61] = "EQUALS_SIGN", e[e.GREATER_THAN_SIGN = 62] = "GREATER_THAN_SIGN", e[e.QUESTION_MARK = 63] = "QUESTION_MARK", e[e.LATIN_CAPITAL_A = 65] = "LATIN_CAPITAL_A", e[e.LATIN_CAPITAL_Z = 90] = "LATIN_CAPITAL_Z", e[e.RIGHT_SQUARE_BRACKET = 93] = "RIGHT_SQUARE_BRACKET", e[e.GRAVE_ACCENT = 96] = "GRAVE_ACCENT", e[e.LATIN_SMALL_A = 97] = "LATIN_SMALL_A", e[e.LATIN_SMALL_Z = 122] = "LATIN_SMALL_Z";
})(C ||= {});
var w = {
	DASH_DASH: "--",
	CDATA_START: "[CDATA[",
	DOCTYPE: "doctype",
	SCRIPT: "script",
	PUBLIC: "public",
	SYSTEM: "system"
};
function Je(e) {
	return e >= 55296 && e <= 57343;
}
function Ye(e) {
	return e >= 56320 && e <= 57343;
}
function Xe(e, t) {
	return (e - 55296) * 1024 + 9216 + t;
}
function Ze(e) {
	return e !== 32 && e !== 10 && e !== 13 && e !== 9 && e !== 12 && e >= 1 && e <= 31 || e >= 127 && e <= 159;
}
function Qe(e) {
	return e >= 64976 && e <= 65007 || qe.has(e);
}
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/common/error-codes.js
var T;
(function(e) {
	e.controlCharacterInInputStream = "control-character-in-input-stream", e.noncharacterInInputStream = "noncharacter-in-input-stream", e.surrogateInInputStream = "surrogate-in-input-stream", e.nonVoidHtmlElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus", e.endTagWithAttributes = "end-tag-with-attributes", e.endTagWithTrailingSolidus = "end-tag-with-trailing-solidus", e.unexpectedSolidusInTag = "unexpected-solidus-in-tag", e.unexpectedNullCharacter = "unexpected-null-character", e.unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name", e.invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name", e.unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name", e.missingEndTagName = "missing-end-tag-name", e.unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name", e.unknownNamedCharacterReference = "unknown-named-character-reference", e.missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference", e.unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier", e.unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value", e.eofBeforeTagName = "eof-before-tag-name", e.eofInTag = "eof-in-tag", e.missingAttributeValue = "missing-attribute-value", e.missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes", e.missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword", e.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers = "missing-whitespace-between-doctype-public-and-system-identifiers", e.missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword", e.missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier", e.missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier", e.missingDoctypePublicIdentifier = "missing-doctype-public-identifier", e.missingDoctypeSystemIdentifier = "missing-doctype-system-identifier", e.abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier", e.abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier", e.cdataInHtmlContent = "cdata-in-html-content", e.incorrectlyOpenedComment = "incorrectly-opened-comment", e.eofInScriptHtmlCommentLikeText = "eof-in-script-html-comment-like-text", e.eofInDoctype = "eof-in-doctype", e.nestedComment = "nested-comment", e.abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment", e.eofInComment = "eof-in-comment", e.incorrectlyClosedComment = "incorrectly-closed-comment", e.eofInCdata = "eof-in-cdata", e.absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference", e.nullCharacterReference = "null-character-reference", e.surrogateCharacterReference = "surrogate-character-reference", e.characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range", e.controlCharacterReference = "control-character-reference", e.noncharacterCharacterReference = "noncharacter-character-reference", e.missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name", e.missingDoctypeName = "missing-doctype-name", e.invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name", e.duplicateAttribute = "duplicate-attribute", e.nonConformingDoctype = "non-conforming-doctype", e.missingDoctype = "missing-doctype", e.misplacedDoctype = "misplaced-doctype", e.endTagWithoutMatchingOpenElement = "end-tag-without-matching-open-element", e.closingOfElementWithOpenChildElements = "closing-of-element-with-open-child-elements", e.disallowedContentInNoscriptInHead = "disallowed-content-in-noscript-in-head", e.openElementsLeftAfterEof = "open-elements-left-after-eof", e.abandonedHeadElementChild = "abandoned-head-element-child", e.misplacedStartTagForHeadElement = "misplaced-start-tag-for-head-element", e.nestedNoscriptInHead = "nested-noscript-in-head", e.eofInElementThatCanContainOnlyText = "eof-in-element-that-can-contain-only-text";
})(T ||= {});
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/tokenizer/preprocessor.js
var $e = 65536, et = class {
	constructor(e) {
		this.handler = e, this.html = "", this.pos = -1, this.lastGapPos = -2, this.gapStack = [], this.skipNextNewLine = !1, this.lastChunkWritten = !1, this.endOfChunkHit = !1, this.bufferWaterline = $e, this.isEol = !1, this.lineStartPos = 0, this.droppedBufferSize = 0, this.line = 1, this.lastErrOffset = -1;
	}
	get col() {
		return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
	}
	get codePointStart() {
		return this.pos - Number(this.lastGapPos === this.pos);
	}
	get offset() {
		return this.droppedBufferSize + this.codePointStart;
	}
	getError(e, t) {
		let { line: n, col: r, offset: i } = this, a = r + t, o = i + t;
		return {
			code: e,
			startLine: n,
			endLine: n,
			startCol: a,
			endCol: a,
			startOffset: o,
			endOffset: o
		};
	}
	_err(e) {
		this.handler.onParseError && this.lastErrOffset !== this.offset && (this.lastErrOffset = this.offset, this.handler.onParseError(this.getError(e, 0)));
	}
	_addGap() {
		this.gapStack.push(this.lastGapPos), this.lastGapPos = this.pos;
	}
	_processSurrogate(e) {
		if (this.pos !== this.html.length - 1) {
			let t = this.html.charCodeAt(this.pos + 1);
			if (!Ye(e) && Ye(t)) return this.pos++, this._addGap(), Xe(e, t);
		} else if (!this.lastChunkWritten) return this.endOfChunkHit = !0, C.EOF;
		return this._err(T.surrogateInInputStream), e;
	}
	willDropParsedChunk() {
		return this.pos > this.bufferWaterline;
	}
	dropParsedChunk(e = 0) {
		if (this.willDropParsedChunk()) {
			let t = this.offset - this.droppedBufferSize - e;
			this.html = this.html.substring(t), this.lineStartPos -= t, this.droppedBufferSize += t, this.pos -= t, this.lastGapPos = -2, this.gapStack.length = 0, this.pos > e && this._addGap();
		}
	}
	write(e, t) {
		this.html.length > 0 ? this.html += e : this.html = e, this.endOfChunkHit = !1, this.lastChunkWritten = t;
	}
	insertHtmlAtCurrentPos(e) {
		this.html = this.html.substring(0, this.pos + 1) + e + this.html.substring(this.pos + 1), this.endOfChunkHit = !1;
	}
	startsWith(e, t) {
		if (this.pos + e.length > this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, !1;
		if (t) return this.html.startsWith(e, this.pos);
		for (let t = 0; t < e.length; t++) if ((this.html.charCodeAt(this.pos + t) | 32) !== e.charCodeAt(t)) return !1;
		return !0;
	}
	peek(e) {
		let t = this.pos + e;
		if (t >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, C.EOF;
		let n = this.html.charCodeAt(t);
		return n === C.CARRIAGE_RETURN ? C.LINE_FEED : n;
	}
	advance() {
		if (this.pos++, this.isEol && (this.isEol = !1, this.line++, this.lineStartPos = this.pos), this.pos >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, C.EOF;
		let e = this.html.charCodeAt(this.pos);
		return e === C.CARRIAGE_RETURN ? (this.isEol = !0, this.skipNextNewLine = !0, C.LINE_FEED) : e === C.LINE_FEED && (this.isEol = !0, this.skipNextNewLine) ? (this.line--, this.skipNextNewLine = !1, this._addGap(), this.advance()) : (this.skipNextNewLine = !1, Je(e) && (e = this._processSurrogate(e)), this.handler.onParseError === null || e > 31 && e < 127 || e === C.LINE_FEED || e === C.CARRIAGE_RETURN || e > 159 && e < 64976 || this._checkForProblematicCharacters(e), e);
	}
	_checkForProblematicCharacters(e) {
		Ze(e) ? this._err(T.controlCharacterInInputStream) : Qe(e) && this._err(T.noncharacterInInputStream);
	}
	retreat(e) {
		for (this.pos -= e; this.pos < this.lastGapPos;) this.lastGapPos = this.gapStack.pop(), this.pos--;
		this.isEol = !1;
	}
}, E;
(function(e) {
	e[e.CHARACTER = 0] = "CHARACTER", e[e.NULL_CHARACTER = 1] = "NULL_CHARACTER", e[e.WHITESPACE_CHARACTER = 2] = "WHITESPACE_CHARACTER", e[e.START_TAG = 3] = "START_TAG", e[e.END_TAG = 4] = "END_TAG", e[e.COMMENT = 5] = "COMMENT", e[e.DOCTYPE = 6] = "DOCTYPE", e[e.EOF = 7] = "EOF", e[e.HIBERNATION = 8] = "HIBERNATION";
})(E ||= {});
function tt(e, t) {
	for (let n = e.attrs.length - 1; n >= 0; n--) if (e.attrs[n].name === t) return e.attrs[n].value;
	return null;
}
// vendor/node_modules/hast-util-from-html/node_modules/entities/dist/decode-codepoint.js
var nt = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function rt(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function it(e) {
	return rt(e) ? 65533 : e >= 128 && e <= 159 && nt[e - 128] || e;
}
// vendor/node_modules/hast-util-from-html/node_modules/entities/dist/generated/decode-data-html.js
var at = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠\xA0ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ\"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ\xA0≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟\"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌"], ot = 2654435761, st = 2246822507, ct = 1024, lt = (() => {
	let e = /* @__PURE__ */ new Uint8Array(128);
	for (let t = 48; t <= 57; t++) e[t] = t - 47;
	for (let t = 65; t <= 90; t++) e[t] = t - 54;
	for (let t = 97; t <= 122; t++) e[t] = t - 60;
	return e;
})();
function ut(e, t, n) {
	return e.charCodeAt(t) << 25 | e.charCodeAt(t + 1) << 18 | e.charCodeAt(t + n - 2) << 11 | lt[e.charCodeAt(t + n - 1)] << 5 | n;
}
function dt(e, t) {
	return (e * 3 << 3 ^ t) & 1023;
}
function ft(e, t) {
	return (Math.imul(e, ot) >>> 16) * t >>> 16;
}
function pt(e, t) {
	return (Math.imul(e, st) >>> 16) * t >>> 16;
}
function mt(e) {
	let [t, n] = e, r = t.charCodeAt(0) - 48 << 6 | t.charCodeAt(1) - 48, i = t.charCodeAt(2) - 48 << 6 | t.charCodeAt(3) - 48, a = t.charCodeAt(4) - 48 << 6 | t.charCodeAt(5) - 48, o = 6 + i, s = o + 2 * r, c = 2 * a, l = new Int32Array(c), u = new Uint16Array(c), d = new Uint16Array(c), f = new Uint32Array(ct), p = /* @__PURE__ */ new Map(), m = [], h = "", g = 6, _ = 0;
	for (let e = 0; e < r; e++) {
		let n = t.charCodeAt(o + 2 * e) - 35, r = t.charCodeAt(o + 2 * e + 1) - 35, i = n & 31, c = i + (r & 31), ee = (r >> 5) + 1;
		h = h.slice(0, i) + t.slice(g, g + c - i), g += c - i;
		let v = ut(h, 0, c), y = 2 * (t.charCodeAt(s + Math.floor(e / 6)) - 48 & 1 << e % 6 ? pt : ft)(v, a);
		if (l[y] !== 0 && (y += 1), l[y] = v, c > 4) {
			let e = h.slice(2, c - 2), t = p.get(e);
			if (t === void 0) {
				p.set(e, m.length), u[y] = m.length;
				for (let t = 0; t < e.length; t += 2) m.push(e.charCodeAt(t) | e.charCodeAt(t + 1) << 16);
			} else u[y] = t;
		}
		let b = dt(h.charCodeAt(0), h.charCodeAt(1));
		f[b] |= c <= 16 ? 1 << c - 2 : 32768, n & 32 && (f[b] |= 1 << c - 2 + 16), d[y] = _ << 2 | ee - 1 | (n & 32) >> 4, _ += ee;
	}
	return {
		keys: l,
		buckets: a,
		slotMidOff: u,
		slotValue: d,
		values: n,
		lengthBits: f,
		middles: new Uint32Array(m)
	};
}
// vendor/node_modules/hast-util-from-html/node_modules/entities/dist/decode.js
var ht = 35, gt = 59, _t = 61, vt = 48, yt = 97, bt = 120, xt = 65, St = 32;
function Ct(e) {
	return e - vt >>> 0 <= 9;
}
function wt(e) {
	return Ct(e) || (e | St) - yt >>> 0 <= 25;
}
function Tt(e) {
	return e === _t || wt(e);
}
var D;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(D ||= {});
var O = /* #__PURE__ */ mt(at), Et = O.keys, Dt = O.buckets, Ot = O.slotMidOff, kt = O.lengthBits, At = O.middles, jt = O.slotValue, Mt = O.values;
function Nt(e, t, n) {
	let r = e.charCodeAt(t), i = e.charCodeAt(t + 1), a = e.charCodeAt(t + n - 2), o = e.charCodeAt(t + n - 1);
	if ((r | i | a | o) > 127) return -1;
	let s = r << 25 | i << 18 | a << 11 | lt[o] << 5 | n, c = 2 * ((Math.imul(s, ot) >>> 16) * Dt >>> 16);
	for (let r = 0;; r++) {
		if (Et[c] === s && (n <= 4 || Pt(c, e, t, n))) return c;
		if (Et[c + 1] === s && (n <= 4 || Pt(c + 1, e, t, n))) return c + 1;
		if (r === 1) return -1;
		c = 2 * ((Math.imul(s, st) >>> 16) * Dt >>> 16);
	}
}
function Pt(e, t, n, r) {
	let i = Ot[e], a = n + 2, o = n + r - 2;
	for (; a + 1 < o;) {
		if ((t.charCodeAt(a) | t.charCodeAt(a + 1) << 16) !== At[i++]) return !1;
		a += 2;
	}
	return a === o || t.charCodeAt(a) === (At[i] & 65535);
}
var Ft = /* #__PURE__ */ (() => {
	let e = (/* @__PURE__ */ new Uint8Array(128)).fill(255);
	for (let t = 0; t < 10; t++) e[vt + t] = t;
	for (let t = 0; t < 6; t++) e[xt + t] = t + 10, e[yt + t] = t + 10;
	return e;
})();
function It(e, t, n) {
	let r = kt[dt(e.charCodeAt(t), e.charCodeAt(t + 1))] >>> 16 & 31;
	for (; r !== 0;) {
		let i = 31 - Math.clz32(r);
		if (r ^= 1 << i, i + 2 > n) continue;
		let a = Nt(e, t, i + 2);
		if (a >= 0 && jt[a] & 2) return a << 3 | i + 2;
	}
	return -1;
}
function Lt(e, t, n) {
	let r = e.slice(t, t + 32).indexOf(";");
	if (r - 2 >>> 0 <= 29) {
		let n = Nt(e, t, r);
		if (n >= 0) return n << 6 | r + 1;
	}
	if (n !== D.Strict) {
		let r = It(e, t, Math.min(31, e.length - t));
		if (r >= 0) {
			let i = r & 7;
			if (n !== D.Attribute || t + i >= e.length || !Tt(e.charCodeAt(t + i))) return r >> 3 << 6 | i;
		}
	}
	return -1;
}
var Rt = 0, zt = 1, Bt = 2, Vt = 3, Ht = 4, Ut = class {
	emitCodePoint;
	errors;
	state = Rt;
	consumed = 1;
	result = 0;
	decodeMode = D.Strict;
	replaceNumericCodePoint = it;
	constructor(e, t) {
		this.emitCodePoint = e, this.errors = t;
	}
	stateNumericStart(e, t) {
		return t >= e.length ? -1 : (e.charCodeAt(t) | St) === bt ? (this.state = Vt, this.consumed += 1, this.stateNumericHex(e, t + 1)) : (this.state = Bt, this.stateNumericDecimal(e, t));
	}
	stateNumericHex(e, t) {
		let n = e.length, { result: r, consumed: i } = this, a = t;
		for (; a < n;) {
			let t = e.charCodeAt(a), n = Ft[t];
			if (n <= 15) r = r * 16 + n;
			else return this.result = r, this.consumed = i, this.emitNumericEntity(t, 3);
			i += 1, a += 1;
		}
		return this.result = r, this.consumed = i, -1;
	}
	stateNumericDecimal(e, t) {
		let n = e.length, { result: r, consumed: i } = this, a = t;
		for (; a < n;) {
			let t = e.charCodeAt(a) - vt;
			if (t >>> 0 > 9) return this.result = r, this.consumed = i, this.emitNumericEntity(t + vt, 2);
			r = r * 10 + t, i += 1, a += 1;
		}
		return this.result = r, this.consumed = i, -1;
	}
	emitNumericEntity(e, t) {
		if (this.consumed <= t) return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
		if (e === gt) this.consumed += 1;
		else if (this.decodeMode === D.Strict) return 0;
		return this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed), this.errors && (e !== gt && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
	}
	startEntity(e) {
		this.decodeMode = e, this.state = Rt, this.result = 0, this.consumed = 1;
	}
	write(e, t) {
		switch (this.state) {
			case Rt: return e.charCodeAt(t) === ht ? (this.state = zt, this.consumed += 1, this.stateNumericStart(e, t + 1)) : (this.state = Ht, this.stateNamedEntity(e, t));
			case zt: return this.stateNumericStart(e, t);
			case Bt: return this.stateNumericDecimal(e, t);
			case Vt: return this.stateNumericHex(e, t);
			default: return this.stateNamedEntity(e, t);
		}
	}
	end() {
		switch (this.state) {
			case Ht: return this.endNamedEntity();
			case Bt: return this.emitNumericEntity(0, 2);
			case Vt: return this.emitNumericEntity(0, 3);
			case zt: return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
			default: return 0;
		}
	}
}, Wt = class extends Ut {
	runLength = 0;
	nameBuffer = /* @__PURE__ */ new Uint8Array(32);
	emitSlot(e) {
		let t = jt[e], n = t >> 2;
		this.emitCodePoint(Mt.charCodeAt(n), this.consumed), t & 1 && this.emitCodePoint(Mt.charCodeAt(n + 1), this.consumed);
	}
	startEntity(e) {
		super.startEntity(e), this.runLength = 0;
	}
	stateNamedEntity(e, t) {
		let n = e.length;
		if (this.runLength === 0 && t + 17 <= n) {
			let r = kt[dt(e.charCodeAt(t), e.charCodeAt(t + 1))];
			if (r & 32768 && t + 32 <= n) {
				let n = Lt(e, t, this.decodeMode);
				if (n >= 0) {
					let r = n & 63;
					return this.consumed = r + 1, this.emitSlot(n >> 6), e.charCodeAt(t + r - 1) !== gt && this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
				}
				return 0;
			}
			let i = r & 32767;
			for (; i !== 0;) {
				let n = i & -i;
				i ^= n;
				let r = 33 - Math.clz32(n);
				if (e.charCodeAt(t + r) === gt) {
					let n = Nt(e, t, r);
					if (n >= 0) return this.consumed = r + 2, this.emitSlot(n), this.consumed;
				}
			}
			if (!(r & 32768)) {
				if (this.decodeMode !== D.Strict) {
					let n = It(e, t, 31);
					if (n >= 0) {
						let r = n & 7, i = e.charCodeAt(t + r);
						return this.decodeMode === D.Attribute && Tt(i) ? 0 : (this.consumed = r + 1, this.emitSlot(n >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
					}
				}
				return 0;
			}
		}
		let r = t, { runLength: i } = this, a = -1, o = Math.min(n, t + 32 - i);
		for (; r < o;) {
			let t = e.charCodeAt(r);
			if (!wt(t)) {
				a = t;
				break;
			}
			this.nameBuffer[i++] = t, r++;
		}
		if (a < 0 && i < 32) return this.runLength = i, -1;
		if (a === gt && i - 2 >>> 0 <= 29) {
			let e = Gt(this.nameBuffer, i);
			if (e >= 0) return this.consumed = i + 2, this.emitSlot(e), this.consumed;
		}
		if (this.decodeMode !== D.Strict && i >= 2) {
			let e = qt(this.nameBuffer, i);
			if (e >= 0) {
				let t = e & 7, n = t < i ? this.nameBuffer[t] : a;
				return this.decodeMode === D.Attribute && Tt(n) ? 0 : (this.consumed = t + 1, this.emitSlot(e >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
			}
		}
		return 0;
	}
	endNamedEntity() {
		if (this.decodeMode === D.Strict || this.runLength < 2) return 0;
		let e = qt(this.nameBuffer, this.runLength);
		return e < 0 || this.decodeMode === D.Attribute && (e & 7) < this.runLength ? 0 : (this.consumed = (e & 7) + 1, this.emitSlot(e >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
	}
};
function Gt(e, t) {
	let n = e[0] << 25 | e[1] << 18 | e[t - 2] << 11 | lt[e[t - 1]] << 5 | t, r = 2 * ((Math.imul(n, ot) >>> 16) * Dt >>> 16);
	for (let i = 0;; i++) {
		if (Et[r] === n && (t <= 4 || Kt(r, e, t))) return r;
		if (Et[r + 1] === n && (t <= 4 || Kt(r + 1, e, t))) return r + 1;
		if (i === 1) return -1;
		r = 2 * ((Math.imul(n, st) >>> 16) * Dt >>> 16);
	}
}
function Kt(e, t, n) {
	let r = Ot[e], i = 2, a = n - 2;
	for (; i + 1 < a;) {
		if ((t[i] | t[i + 1] << 16) !== At[r++]) return !1;
		i += 2;
	}
	return i === a || t[i] === (At[r] & 65535);
}
function qt(e, t) {
	let n = kt[dt(e[0], e[1])] >>> 16 & 31;
	for (; n !== 0;) {
		let r = 31 - Math.clz32(n);
		if (n ^= 1 << r, r + 2 > t) continue;
		let i = Gt(e, r + 2);
		if (i >= 0 && jt[i] & 2) return i << 3 | r + 2;
	}
	return -1;
}
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/common/html.js
var k;
(function(e) {
	e.HTML = "http://www.w3.org/1999/xhtml", e.MATHML = "http://www.w3.org/1998/Math/MathML", e.SVG = "http://www.w3.org/2000/svg", e.XLINK = "http://www.w3.org/1999/xlink", e.XML = "http://www.w3.org/XML/1998/namespace", e.XMLNS = "http://www.w3.org/2000/xmlns/";
})(k ||= {});
var Jt;
(function(e) {
	e.TYPE = "type", e.ACTION = "action", e.ENCODING = "encoding", e.PROMPT = "prompt", e.NAME = "name", e.COLOR = "color", e.FACE = "face", e.SIZE = "size";
})(Jt ||= {});
var A;
(function(e) {
	e.NO_QUIRKS = "no-quirks", e.QUIRKS = "quirks", e.LIMITED_QUIRKS = "limited-quirks";
})(A ||= {});
var j;
(function(e) {
	e.A = "a", e.ADDRESS = "address", e.ANNOTATION_XML = "annotation-xml", e.APPLET = "applet", e.AREA = "area", e.ARTICLE = "article", e.ASIDE = "aside", e.B = "b", e.BASE = "base", e.BASEFONT = "basefont", e.BGSOUND = "bgsound", e.BIG = "big", e.BLOCKQUOTE = "blockquote", e.BODY = "body", e.BR = "br", e.BUTTON = "button", e.CAPTION = "caption", e.CENTER = "center", e.CODE = "code", e.COL = "col", e.COLGROUP = "colgroup", e.DD = "dd", e.DESC = "desc", e.DETAILS = "details", e.DIALOG = "dialog", e.DIR = "dir", e.DIV = "div", e.DL = "dl", e.DT = "dt", e.EM = "em", e.EMBED = "embed", e.FIELDSET = "fieldset", e.FIGCAPTION = "figcaption", e.FIGURE = "figure", e.FONT = "font", e.FOOTER = "footer", e.FOREIGN_OBJECT = "foreignObject", e.FORM = "form", e.FRAME = "frame", e.FRAMESET = "frameset", e.H1 = "h1", e.H2 = "h2", e.H3 = "h3", e.H4 = "h4", e.H5 = "h5", e.H6 = "h6", e.HEAD = "head", e.HEADER = "header", e.HGROUP = "hgroup", e.HR = "hr", e.HTML = "html", e.I = "i", e.IMG = "img", e.IMAGE = "image", e.INPUT = "input", e.IFRAME = "iframe", e.KEYGEN = "keygen", e.LABEL = "label", e.LI = "li", e.LINK = "link", e.LISTING = "listing", e.MAIN = "main", e.MALIGNMARK = "malignmark", e.MARQUEE = "marquee", e.MATH = "math", e.MENU = "menu", e.META = "meta", e.MGLYPH = "mglyph", e.MI = "mi", e.MO = "mo", e.MN = "mn", e.MS = "ms", e.MTEXT = "mtext", e.NAV = "nav", e.NOBR = "nobr", e.NOFRAMES = "noframes", e.NOEMBED = "noembed", e.NOSCRIPT = "noscript", e.OBJECT = "object", e.OL = "ol", e.OPTGROUP = "optgroup", e.OPTION = "option", e.P = "p", e.PARAM = "param", e.PLAINTEXT = "plaintext", e.PRE = "pre", e.RB = "rb", e.RP = "rp", e.RT = "rt", e.RTC = "rtc", e.RUBY = "ruby", e.S = "s", e.SCRIPT = "script", e.SEARCH = "search", e.SECTION = "section", e.SELECT = "select", e.SOURCE = "source", e.SMALL = "small", e.SPAN = "span", e.STRIKE = "strike", e.STRONG = "strong", e.STYLE = "style", e.SUB = "sub", e.SUMMARY = "summary", e.SUP = "sup", e.TABLE = "table", e.TBODY = "tbody", e.TEMPLATE = "template", e.TEXTAREA = "textarea", e.TFOOT = "tfoot", e.TD = "td", e.TH = "th", e.THEAD = "thead", e.TITLE = "title", e.TR = "tr", e.TRACK = "track", e.TT = "tt", e.U = "u", e.UL = "ul", e.SVG = "svg", e.VAR = "var", e.WBR = "wbr", e.XMP = "xmp";
})(j ||= {});
var M;
(function(e) {
	e[e.UNKNOWN = 0] = "UNKNOWN", e[e.A = 1] = "A", e[e.ADDRESS = 2] = "ADDRESS", e[e.ANNOTATION_XML = 3] = "ANNOTATION_XML", e[e.APPLET = 4] = "APPLET", e[e.AREA = 5] = "AREA", e[e.ARTICLE = 6] = "ARTICLE", e[e.ASIDE = 7] = "ASIDE", e[e.B = 8] = "B", e[e.BASE = 9] = "BASE", e[e.BASEFONT = 10] = "BASEFONT", e[e.BGSOUND = 11] = "BGSOUND", e[e.BIG = 12] = "BIG", e[e.BLOCKQUOTE = 13] = "BLOCKQUOTE", e[e.BODY = 14] = "BODY", e[e.BR = 15] = "BR", e[e.BUTTON = 16] = "BUTTON", e[e.CAPTION = 17] = "CAPTION", e[e.CENTER = 18] = "CENTER", e[e.CODE = 19] = "CODE", e[e.COL = 20] = "COL", e[e.COLGROUP = 21] = "COLGROUP", e[e.DD = 22] = "DD", e[e.DESC = 23] = "DESC", e[e.DETAILS = 24] = "DETAILS", e[e.DIALOG = 25] = "DIALOG", e[e.DIR = 26] = "DIR", e[e.DIV = 27] = "DIV", e[e.DL = 28] = "DL", e[e.DT = 29] = "DT", e[e.EM = 30] = "EM", e[e.EMBED = 31] = "EMBED", e[e.FIELDSET = 32] = "FIELDSET", e[e.FIGCAPTION = 33] = "FIGCAPTION", e[e.FIGURE = 34] = "FIGURE", e[e.FONT = 35] = "FONT", e[e.FOOTER = 36] = "FOOTER", e[e.FOREIGN_OBJECT = 37] = "FOREIGN_OBJECT", e[e.FORM = 38] = "FORM", e[e.FRAME = 39] = "FRAME", e[e.FRAMESET = 40] = "FRAMESET", e[e.H1 = 41] = "H1", e[e.H2 = 42] = "H2", e[e.H3 = 43] = "H3", e[e.H4 = 44] = "H4", e[e.H5 = 45] = "H5", e[e.H6 = 46] = "H6", e[e.HEAD = 47] = "HEAD", e[e.HEADER = 48] = "HEADER", e[e.HGROUP = 49] = "HGROUP", e[e.HR = 50] = "HR", e[e.HTML = 51] = "HTML", e[e.I = 52] = "I", e[e.IMG = 53] = "IMG", e[e.IMAGE = 54] = "IMAGE", e[e.INPUT = 55] = "INPUT", e[e.IFRAME = 56] = "IFRAME", e[e.KEYGEN = 57] = "KEYGEN", e[e.LABEL = 58] = "LABEL", e[e.LI = 59] = "LI", e[e.LINK = 60] = "LINK", e[e.LISTING = 61] = "LISTING", e[e.MAIN = 62] = "MAIN", e[e.MALIGNMARK = 63] = "MALIGNMARK", e[e.MARQUEE = 64] = "MARQUEE", e[e.MATH = 65] = "MATH", e[e.MENU = 66] = "MENU", e[e.META = 67] = "META", e[e.MGLYPH = 68] = "MGLYPH", e[e.MI = 69] = "MI", e[e.MO = 70] = "MO", e[e.MN = 71] = "MN", e[e.MS = 72] = "MS", e[e.MTEXT = 73] = "MTEXT", e[e.NAV = 74] = "NAV", e[e.NOBR = 75] = "NOBR", e[e.NOFRAMES = 76] = "NOFRAMES", e[e.NOEMBED = 77] = "NOEMBED", e[e.NOSCRIPT = 78] = "NOSCRIPT", e[e.OBJECT = 79] = "OBJECT", e[e.OL = 80] = "OL", e[e.OPTGROUP = 81] = "OPTGROUP", e[e.OPTION = 82] = "OPTION", e[e.P = 83] = "P", e[e.PARAM = 84] = "PARAM", e[e.PLAINTEXT = 85] = "PLAINTEXT", e[e.PRE = 86] = "PRE", e[e.RB = 87] = "RB", e[e.RP = 88] = "RP", e[e.RT = 89] = "RT", e[e.RTC = 90] = "RTC", e[e.RUBY = 91] = "RUBY", e[e.S = 92] = "S", e[e.SCRIPT = 93] = "SCRIPT", e[e.SEARCH = 94] = "SEARCH", e[e.SECTION = 95] = "SECTION", e[e.SELECT = 96] = "SELECT", e[e.SOURCE = 97] = "SOURCE", e[e.SMALL = 98] = "SMALL", e[e.SPAN = 99] = "SPAN", e[e.STRIKE = 100] = "STRIKE", e[e.STRONG = 101] = "STRONG", e[e.STYLE = 102] = "STYLE", e[e.SUB = 103] = "SUB", e[e.SUMMARY = 104] = "SUMMARY", e[e.SUP = 105] = "SUP", e[e.TABLE = 106] = "TABLE", e[e.TBODY = 107] = "TBODY", e[e.TEMPLATE = 108] = "TEMPLATE", e[e.TEXTAREA = 109] = "TEXTAREA", e[e.TFOOT = 110] = "TFOOT", e[e.TD = 111] = "TD", e[e.TH = 112] = "TH", e[e.THEAD = 113] = "THEAD", e[e.TITLE = 114] = "TITLE", e[e.TR = 115] = "TR", e[e.TRACK = 116] = "TRACK", e[e.TT = 117] = "TT", e[e.U = 118] = "U", e[e.UL = 119] = "UL", e[e.SVG = 120] = "SVG", e[e.VAR = 121] = "VAR", e[e.WBR = 122] = "WBR", e[e.XMP = 123] = "XMP";
})(M ||= {});
var Yt = /* @__PURE__ */ new Map([
	[j.A, M.A],
	[j.ADDRESS, M.ADDRESS],
	[j.ANNOTATION_XML, M.ANNOTATION_XML],
	[j.APPLET, M.APPLET],
	[j.AREA, M.AREA],
	[j.ARTICLE, M.ARTICLE],
	[j.ASIDE, M.ASIDE],
	[j.B, M.B],
	[j.BASE, M.BASE],
	[j.BASEFONT, M.BASEFONT],
	[j.BGSOUND, M.BGSOUND],
	[j.BIG, M.BIG],
	[j.BLOCKQUOTE, M.BLOCKQUOTE],
	[j.BODY, M.BODY],
	[j.BR, M.BR],
	[j.BUTTON, M.BUTTON],
	[j.CAPTION, M.CAPTION],
	[j.CENTER, M.CENTER],
	[j.CODE, M.CODE],
	[j.COL, M.COL],
	[j.COLGROUP, M.COLGROUP],
	[j.DD, M.DD],
	[j.DESC, M.DESC],
	[j.DETAILS, M.DETAILS],
	[j.DIALOG, M.DIALOG],
	[j.DIR, M.DIR],
	[j.DIV, M.DIV],
	[j.DL, M.DL],
	[j.DT, M.DT],
	[j.EM, M.EM],
	[j.EMBED, M.EMBED],
	[j.FIELDSET, M.FIELDSET],
	[j.FIGCAPTION, M.FIGCAPTION],
	[j.FIGURE, M.FIGURE],
	[j.FONT, M.FONT],
	[j.FOOTER, M.FOOTER],
	[j.FOREIGN_OBJECT, M.FOREIGN_OBJECT],
	[j.FORM, M.FORM],
	[j.FRAME, M.FRAME],
	[j.FRAMESET, M.FRAMESET],
	[j.H1, M.H1],
	[j.H2, M.H2],
	[j.H3, M.H3],
	[j.H4, M.H4],
	[j.H5, M.H5],
	[j.H6, M.H6],
	[j.HEAD, M.HEAD],
	[j.HEADER, M.HEADER],
	[j.HGROUP, M.HGROUP],
	[j.HR, M.HR],
	[j.HTML, M.HTML],
	[j.I, M.I],
	[j.IMG, M.IMG],
	[j.IMAGE, M.IMAGE],
	[j.INPUT, M.INPUT],
	[j.IFRAME, M.IFRAME],
	[j.KEYGEN, M.KEYGEN],
	[j.LABEL, M.LABEL],
	[j.LI, M.LI],
	[j.LINK, M.LINK],
	[j.LISTING, M.LISTING],
	[j.MAIN, M.MAIN],
	[j.MALIGNMARK, M.MALIGNMARK],
	[j.MARQUEE, M.MARQUEE],
	[j.MATH, M.MATH],
	[j.MENU, M.MENU],
	[j.META, M.META],
	[j.MGLYPH, M.MGLYPH],
	[j.MI, M.MI],
	[j.MO, M.MO],
	[j.MN, M.MN],
	[j.MS, M.MS],
	[j.MTEXT, M.MTEXT],
	[j.NAV, M.NAV],
	[j.NOBR, M.NOBR],
	[j.NOFRAMES, M.NOFRAMES],
	[j.NOEMBED, M.NOEMBED],
	[j.NOSCRIPT, M.NOSCRIPT],
	[j.OBJECT, M.OBJECT],
	[j.OL, M.OL],
	[j.OPTGROUP, M.OPTGROUP],
	[j.OPTION, M.OPTION],
	[j.P, M.P],
	[j.PARAM, M.PARAM],
	[j.PLAINTEXT, M.PLAINTEXT],
	[j.PRE, M.PRE],
	[j.RB, M.RB],
	[j.RP, M.RP],
	[j.RT, M.RT],
	[j.RTC, M.RTC],
	[j.RUBY, M.RUBY],
	[j.S, M.S],
	[j.SCRIPT, M.SCRIPT],
	[j.SEARCH, M.SEARCH],
	[j.SECTION, M.SECTION],
	[j.SELECT, M.SELECT],
	[j.SOURCE, M.SOURCE],
	[j.SMALL, M.SMALL],
	[j.SPAN, M.SPAN],
	[j.STRIKE, M.STRIKE],
	[j.STRONG, M.STRONG],
	[j.STYLE, M.STYLE],
	[j.SUB, M.SUB],
	[j.SUMMARY, M.SUMMARY],
	[j.SUP, M.SUP],
	[j.TABLE, M.TABLE],
	[j.TBODY, M.TBODY],
	[j.TEMPLATE, M.TEMPLATE],
	[j.TEXTAREA, M.TEXTAREA],
	[j.TFOOT, M.TFOOT],
	[j.TD, M.TD],
	[j.TH, M.TH],
	[j.THEAD, M.THEAD],
	[j.TITLE, M.TITLE],
	[j.TR, M.TR],
	[j.TRACK, M.TRACK],
	[j.TT, M.TT],
	[j.U, M.U],
	[j.UL, M.UL],
	[j.SVG, M.SVG],
	[j.VAR, M.VAR],
	[j.WBR, M.WBR],
	[j.XMP, M.XMP]
]);
function Xt(e) {
	return Yt.get(e) ?? M.UNKNOWN;
}
var N = M, Zt = {
	[k.HTML]: /* @__PURE__ */ new Set([
		N.ADDRESS,
		N.APPLET,
		N.AREA,
		N.ARTICLE,
		N.ASIDE,
		N.BASE,
		N.BASEFONT,
		N.BGSOUND,
		N.BLOCKQUOTE,
		N.BODY,
		N.BR,
		N.BUTTON,
		N.CAPTION,
		N.CENTER,
		N.COL,
		N.COLGROUP,
		N.DD,
		N.DETAILS,
		N.DIR,
		N.DIV,
		N.DL,
		N.DT,
		N.EMBED,
		N.FIELDSET,
		N.FIGCAPTION,
		N.FIGURE,
		N.FOOTER,
		N.FORM,
		N.FRAME,
		N.FRAMESET,
		N.H1,
		N.H2,
		N.H3,
		N.H4,
		N.H5,
		N.H6,
		N.HEAD,
		N.HEADER,
		N.HGROUP,
		N.HR,
		N.HTML,
		N.IFRAME,
		N.IMG,
		N.INPUT,
		N.LI,
		N.LINK,
		N.LISTING,
		N.MAIN,
		N.MARQUEE,
		N.MENU,
		N.META,
		N.NAV,
		N.NOEMBED,
		N.NOFRAMES,
		N.NOSCRIPT,
		N.OBJECT,
		N.OL,
		N.P,
		N.PARAM,
		N.PLAINTEXT,
		N.PRE,
		N.SCRIPT,
		N.SECTION,
		N.SELECT,
		N.SOURCE,
		N.STYLE,
		N.SUMMARY,
		N.TABLE,
		N.TBODY,
		N.TD,
		N.TEMPLATE,
		N.TEXTAREA,
		N.TFOOT,
		N.TH,
		N.THEAD,
		N.TITLE,
		N.TR,
		N.TRACK,
		N.UL,
		N.WBR,
		N.XMP
	]),
	[k.MATHML]: /* @__PURE__ */ new Set([
		N.MI,
		N.MO,
		N.MN,
		N.MS,
		N.MTEXT,
		N.ANNOTATION_XML
	]),
	[k.SVG]: /* @__PURE__ */ new Set([
		N.TITLE,
		N.FOREIGN_OBJECT,
		N.DESC
	]),
	[k.XLINK]: /* @__PURE__ */ new Set(),
	[k.XML]: /* @__PURE__ */ new Set(),
	[k.XMLNS]: /* @__PURE__ */ new Set()
}, Qt = /* @__PURE__ */ new Set([
	N.H1,
	N.H2,
	N.H3,
	N.H4,
	N.H5,
	N.H6
]);
j.STYLE, j.SCRIPT, j.XMP, j.IFRAME, j.NOEMBED, j.NOFRAMES, j.PLAINTEXT;
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/tokenizer/index.js
var $t = 64, P;
(function(e) {
	e[e.DATA = 0] = "DATA", e[e.RCDATA = 1] = "RCDATA", e[e.RAWTEXT = 2] = "RAWTEXT", e[e.SCRIPT_DATA = 3] = "SCRIPT_DATA", e[e.PLAINTEXT = 4] = "PLAINTEXT", e[e.TAG_OPEN = 5] = "TAG_OPEN", e[e.END_TAG_OPEN = 6] = "END_TAG_OPEN", e[e.TAG_NAME = 7] = "TAG_NAME", e[e.RCDATA_LESS_THAN_SIGN = 8] = "RCDATA_LESS_THAN_SIGN", e[e.RCDATA_END_TAG_OPEN = 9] = "RCDATA_END_TAG_OPEN", e[e.RCDATA_END_TAG_NAME = 10] = "RCDATA_END_TAG_NAME", e[e.RAWTEXT_LESS_THAN_SIGN = 11] = "RAWTEXT_LESS_THAN_SIGN", e[e.RAWTEXT_END_TAG_OPEN = 12] = "RAWTEXT_END_TAG_OPEN", e[e.RAWTEXT_END_TAG_NAME = 13] = "RAWTEXT_END_TAG_NAME", e[e.SCRIPT_DATA_LESS_THAN_SIGN = 14] = "SCRIPT_DATA_LESS_THAN_SIGN", e[e.SCRIPT_DATA_END_TAG_OPEN = 15] = "SCRIPT_DATA_END_TAG_OPEN", e[e.SCRIPT_DATA_END_TAG_NAME = 16] = "SCRIPT_DATA_END_TAG_NAME", e[e.SCRIPT_DATA_ESCAPE_START = 17] = "SCRIPT_DATA_ESCAPE_START", e[e.SCRIPT_DATA_ESCAPE_START_DASH = 18] = "SCRIPT_DATA_ESCAPE_START_DASH", e[e.SCRIPT_DATA_ESCAPED = 19] = "SCRIPT_DATA_ESCAPED", e[e.SCRIPT_DATA_ESCAPED_DASH = 20] = "SCRIPT_DATA_ESCAPED_DASH", e[e.SCRIPT_DATA_ESCAPED_DASH_DASH = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH", e[e.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN", e[e.SCRIPT_DATA_ESCAPED_END_TAG_OPEN = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN", e[e.SCRIPT_DATA_ESCAPED_END_TAG_NAME = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME", e[e.SCRIPT_DATA_DOUBLE_ESCAPE_START = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START", e[e.SCRIPT_DATA_DOUBLE_ESCAPED = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED", e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH", e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH", e[e.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN", e[e.SCRIPT_DATA_DOUBLE_ESCAPE_END = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END", e[e.BEFORE_ATTRIBUTE_NAME = 31] = "BEFORE_ATTRIBUTE_NAME", e[e.ATTRIBUTE_NAME = 32] = "ATTRIBUTE_NAME", e[e.AFTER_ATTRIBUTE_NAME = 33] = "AFTER_ATTRIBUTE_NAME", e[e.BEFORE_ATTRIBUTE_VALUE = 34] = "BEFORE_ATTRIBUTE_VALUE", e[e.ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED", e[e.ATTRIBUTE_VALUE_SINGLE_QUOTED = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED", e[e.ATTRIBUTE_VALUE_UNQUOTED = 37] = "ATTRIBUTE_VALUE_UNQUOTED", e[e.AFTER_ATTRIBUTE_VALUE_QUOTED = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED", e[e.SELF_CLOSING_START_TAG = 39] = "SELF_CLOSING_START_TAG", e[e.BOGUS_COMMENT = 40] = "BOGUS_COMMENT", e[e.MARKUP_DECLARATION_OPEN = 41] = "MARKUP_DECLARATION_OPEN", e[e.COMMENT_START = 42] = "COMMENT_START", e[e.COMMENT_START_DASH = 43] = "COMMENT_START_DASH", e[e.COMMENT = 44] = "COMMENT", e[e.COMMENT_LESS_THAN_SIGN = 45] = "COMMENT_LESS_THAN_SIGN", e[e.COMMENT_LESS_THAN_SIGN_BANG = 46] = "COMMENT_LESS_THAN_SIGN_BANG", e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH", e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH", e[e.COMMENT_END_DASH = 49] = "COMMENT_END_DASH", e[e.COMMENT_END = 50] = "COMMENT_END", e[e.COMMENT_END_BANG = 51] = "COMMENT_END_BANG", e[e.DOCTYPE = 52] = "DOCTYPE", e[e.BEFORE_DOCTYPE_NAME = 53] = "BEFORE_DOCTYPE_NAME", e[e.DOCTYPE_NAME = 54] = "DOCTYPE_NAME", e[e.AFTER_DOCTYPE_NAME = 55] = "AFTER_DOCTYPE_NAME", e[e.AFTER_DOCTYPE_PUBLIC_KEYWORD = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD", e[e.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER", e[e.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED", e[e.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED", e[e.AFTER_DOCTYPE_PUBLIC_IDENTIFIER = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER", e[e.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS", e[e.AFTER_DOCTYPE_SYSTEM_KEYWORD = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD", e[e.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER", e[e.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED", e[e.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED", e[e.AFTER_DOCTYPE_SYSTEM_IDENTIFIER = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER", e[e.BOGUS_DOCTYPE = 67] = "BOGUS_DOCTYPE", e[e.CDATA_SECTION = 68] = "CDATA_SECTION", e[e.CDATA_SECTION_BRACKET = 69] = "CDATA_SECTION_BRACKET", e[e.CDATA_SECTION_END = 70] = "CDATA_SECTION_END", e[e.CHARACTER_REFERENCE = 71] = "CHARACTER_REFERENCE", e[e.AMBIGUOUS_AMPERSAND = 72] = "AMBIGUOUS_AMPERSAND";
})(P ||= {});
var F = {
	DATA: P.DATA,
	RCDATA: P.RCDATA,
	RAWTEXT: P.RAWTEXT,
	SCRIPT_DATA: P.SCRIPT_DATA,
	PLAINTEXT: P.PLAINTEXT,
	CDATA_SECTION: P.CDATA_SECTION
};
function en(e) {
	return e >= C.DIGIT_0 && e <= C.DIGIT_9;
}
function tn(e) {
	return e >= C.LATIN_CAPITAL_A && e <= C.LATIN_CAPITAL_Z;
}
function nn(e) {
	return e >= C.LATIN_SMALL_A && e <= C.LATIN_SMALL_Z;
}
function I(e) {
	return nn(e) || tn(e);
}
function rn(e) {
	return I(e) || en(e);
}
function an(e) {
	return e + 32;
}
function on(e) {
	return e === C.SPACE || e === C.LINE_FEED || e === C.TABULATION || e === C.FORM_FEED || e === C.CARRIAGE_RETURN;
}
function sn(e) {
	return on(e) || e === C.SOLIDUS || e === C.GREATER_THAN_SIGN;
}
function cn(e) {
	return e === C.NULL ? T.nullCharacterReference : e > 1114111 ? T.characterReferenceOutsideUnicodeRange : Je(e) ? T.surrogateCharacterReference : Qe(e) ? T.noncharacterCharacterReference : Ze(e) || e === C.CARRIAGE_RETURN ? T.controlCharacterReference : null;
}
var ln = class {
	constructor(e, t) {
		this.options = e, this.handler = t, this.paused = !1, this.inLoop = !1, this.inForeignNode = !1, this.lastStartTagName = "", this.active = !1, this.state = P.DATA, this.returnState = P.DATA, this.entityStartPos = 0, this.consumedAfterSnapshot = -1, this.currentCharacterToken = null, this.currentToken = null, this.currentAttr = {
			name: "",
			value: ""
		}, this.currentAttrLocation = null, this.currentAttrNames = null, this.runStart = 0, this.runEnd = 0, this.preprocessor = new et(t), this.currentLocation = this.getCurrentLocation(-1), this.entityDecoder = new Wt((e, t) => {
			this.preprocessor.pos = this.entityStartPos + t - 1, this._isCharacterReferenceInAttribute() || this._ensureCharacterToken(on(e) ? E.WHITESPACE_CHARACTER : e === C.NULL ? E.NULL_CHARACTER : E.CHARACTER), this._extendRunWith(String.fromCodePoint(e), 0), this.entityStartPos = this.preprocessor.pos - t + 1;
		}, t.onParseError ? {
			missingSemicolonAfterCharacterReference: () => {
				this._err(T.missingSemicolonAfterCharacterReference, 1);
			},
			absenceOfDigitsInNumericCharacterReference: (e) => {
				this._err(T.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + e);
			},
			validateNumericCharacterReference: (e) => {
				let t = cn(e);
				t && this._err(t, 1);
			}
		} : void 0);
	}
	_err(e, t = 0) {
		var n, r;
		(r = (n = this.handler).onParseError) == null || r.call(n, this.preprocessor.getError(e, t));
	}
	getCurrentLocation(e) {
		return this.options.sourceCodeLocationInfo ? {
			startLine: this.preprocessor.line,
			startCol: this.preprocessor.col - e,
			startOffset: this.preprocessor.offset - e,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		} : null;
	}
	_runParsingLoop() {
		if (!this.inLoop) {
			for (this.inLoop = !0; this.active && !this.paused;) {
				this.consumedAfterSnapshot = 0;
				let e = this._consume();
				this._ensureHibernation() || this._callState(e);
			}
			this.inLoop = !1;
		}
	}
	flushCharacters() {
		if (this.inLoop) throw Error("Cannot flush characters from a tokenizer callback");
		let e = this.currentCharacterToken?.location, t = null;
		e && (t = this.getCharacterTokenEndLocation(e), this.currentLocation = t), this.inLoop = !0;
		try {
			this._emitCurrentCharacterToken(t);
		} finally {
			this.inLoop = !1;
		}
		this._runParsingLoop();
	}
	getCharacterTokenEndLocation(e) {
		let t = this.getCharacterTokenEndOffset(), n = this.preprocessor.html.slice(e.startOffset - this.preprocessor.droppedBufferSize, t - this.preprocessor.droppedBufferSize), r = e.startLine, i = -1;
		for (let e = n.indexOf("\n"); e !== -1; e = n.indexOf("\n", e + 1)) r++, i = e;
		for (let e = n.indexOf("\r"); e !== -1; e = n.indexOf("\r", e + 1)) n.charCodeAt(e + 1) !== C.LINE_FEED && (r++, i = Math.max(i, e));
		return {
			startLine: r,
			startCol: i === -1 ? e.startCol + n.length : n.length - i,
			startOffset: t,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	getCharacterTokenEndOffset() {
		let e = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1, t = this.currentToken?.location;
		switch (this.state) {
			case P.TAG_OPEN:
			case P.RCDATA_LESS_THAN_SIGN:
			case P.RAWTEXT_LESS_THAN_SIGN:
			case P.SCRIPT_DATA_LESS_THAN_SIGN:
			case P.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
			case P.CDATA_SECTION_BRACKET: return e - 1;
			case P.END_TAG_OPEN:
			case P.MARKUP_DECLARATION_OPEN:
			case P.RCDATA_END_TAG_OPEN:
			case P.RCDATA_END_TAG_NAME:
			case P.RAWTEXT_END_TAG_OPEN:
			case P.RAWTEXT_END_TAG_NAME:
			case P.SCRIPT_DATA_END_TAG_OPEN:
			case P.SCRIPT_DATA_END_TAG_NAME:
			case P.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
			case P.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
			case P.CDATA_SECTION_END: return e - 2;
			case P.CHARACTER_REFERENCE: return this._isCharacterReferenceInAttribute() && t ? t.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
			case P.DOCTYPE:
			case P.BEFORE_DOCTYPE_NAME: return this.currentLocation.startOffset;
			default: return t && (this.state === P.TAG_NAME || this.state >= P.BEFORE_ATTRIBUTE_NAME && this.state <= P.BOGUS_COMMENT || this.state >= P.COMMENT_START && this.state <= P.BOGUS_DOCTYPE) ? t.startOffset : e;
		}
	}
	pause() {
		this.paused = !0;
	}
	resume(e) {
		if (!this.paused) throw Error("Parser was already resumed");
		this.paused = !1, this.inLoop || (this._runParsingLoop(), this.paused || e?.());
	}
	write(e, t, n) {
		this.active = !0, this.preprocessor.write(e, t), this._runParsingLoop(), this.paused || n?.();
	}
	insertHtmlAtCurrentPos(e) {
		this.active = !0, this.preprocessor.insertHtmlAtCurrentPos(e), this._runParsingLoop();
	}
	flushCurrentCharacterToken() {
		if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === P.DOCTYPE || this.state === P.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
		let e = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
		this.preprocessor.advance(), this.currentLocation = this.getCurrentLocation(e), this.preprocessor.retreat(1), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(E.CHARACTER), this.preprocessor.dropParsedChunk(Math.max(e - 1, 0)), this.entityStartPos = this.preprocessor.pos + 1 - e;
	}
	_ensureHibernation() {
		return this.preprocessor.endOfChunkHit ? (this.preprocessor.retreat(this.consumedAfterSnapshot), this.consumedAfterSnapshot = 0, this.active = !1, !0) : !1;
	}
	_consume() {
		return this.consumedAfterSnapshot++, this.preprocessor.advance();
	}
	_advanceBy(e) {
		this.consumedAfterSnapshot += e;
		for (let t = 0; t < e; t++) this.preprocessor.advance();
	}
	_consumeSequenceIfMatch(e, t) {
		return this.preprocessor.startsWith(e, t) ? (this._advanceBy(e.length - 1), !0) : !1;
	}
	_createStartTagToken() {
		this._flushRun(""), this.currentToken = {
			type: E.START_TAG,
			tagName: "",
			tagID: M.UNKNOWN,
			selfClosing: !1,
			ackSelfClosing: !1,
			attrs: [],
			location: this.getCurrentLocation(1)
		};
	}
	_createEndTagToken() {
		this._flushRun(""), this.currentToken = {
			type: E.END_TAG,
			tagName: "",
			tagID: M.UNKNOWN,
			selfClosing: !1,
			ackSelfClosing: !1,
			attrs: [],
			location: this.getCurrentLocation(2)
		};
	}
	_createCommentToken(e) {
		this._flushRun(""), this.currentToken = {
			type: E.COMMENT,
			data: "",
			location: this.getCurrentLocation(e)
		};
	}
	_createDoctypeToken(e) {
		this._flushRun(""), this.currentToken = {
			type: E.DOCTYPE,
			name: e,
			forceQuirks: !1,
			publicId: null,
			systemId: null,
			location: this.currentLocation
		};
	}
	_createCharacterToken(e) {
		if (this.currentLocation) {
			let e = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
			this.preprocessor.html[e] === "\n" && this.preprocessor.html[e - 1] === "\r" && this.currentLocation.startOffset++;
		}
		this.currentCharacterToken = {
			type: e,
			chars: "",
			location: this.currentLocation
		};
	}
	_createAttr(e) {
		this._flushRun(""), this.currentAttr = {
			name: e,
			value: ""
		}, this.currentAttrLocation = this.getCurrentLocation(0);
	}
	_leaveAttrName() {
		var e;
		let t = this.currentToken, { name: n } = this.currentAttr, r = this.currentAttrNames, i;
		if (r === null ? (i = tt(t, n) !== null, !i && t.attrs.length === $t && (this.currentAttrNames = new Set(t.attrs.map((e) => e.name)).add(n))) : (i = r.has(n), i || r.add(n)), i) this._err(T.duplicateAttribute);
		else if (t.attrs.push(this.currentAttr), t.location && this.currentAttrLocation) {
			let n = (e = t.location).attrs ?? (e.attrs = Object.create(null));
			n[this.currentAttr.name] = this.currentAttrLocation, this._leaveAttrValue();
		}
	}
	_leaveAttrValue() {
		this.currentAttrLocation && (this.currentAttrLocation.endLine = this.preprocessor.line, this.currentAttrLocation.endCol = this.preprocessor.col, this.currentAttrLocation.endOffset = this.preprocessor.offset);
	}
	_flushRun(e) {
		if (this.runEnd === this.runStart && e.length === 0) return;
		let t = this.preprocessor.html.slice(this.runStart, this.runEnd), n = (t.length < 13 ? t : ` ${t}`.slice(1)) + e, r = this.currentToken;
		this.runStart = this.runEnd, r === null ? this.currentCharacterToken.chars += n : r.type === E.COMMENT ? r.data += n : this.currentAttr.value += n;
	}
	_extendRun(e) {
		let { preprocessor: t } = this;
		if (e === C.LINE_FEED && t.html.charCodeAt(t.pos) !== C.LINE_FEED) this._flushRun("\n"), this.runStart = t.pos + 1;
		else {
			let n = t.pos - Number(e > 65535);
			n !== this.runEnd && (this._flushRun(""), this.runStart = n);
		}
		this.runEnd = t.pos + 1;
	}
	_extendRunWith(e, t) {
		let { preprocessor: n } = this, r = n.codePointStart + 1 + t - e.length;
		r >= 0 && n.html.startsWith(e, r) ? r !== this.runEnd && (this._flushRun(""), this.runStart = r) : (this._flushRun(e), this.runStart = r + e.length), this.runEnd = r + e.length;
	}
	prepareToken(e) {
		this._emitCurrentCharacterToken(e.location), this.currentToken = null, e.location && (e.location.endLine = this.preprocessor.line, e.location.endCol = this.preprocessor.col + 1, e.location.endOffset = this.preprocessor.offset + 1), this.currentLocation = this.getCurrentLocation(-1);
	}
	emitCurrentTagToken() {
		let e = this.currentToken;
		this.currentAttrNames = null, this.prepareToken(e), e.tagID = Xt(e.tagName), e.type === E.START_TAG ? (this.lastStartTagName = e.tagName, this.handler.onStartTag(e)) : (e.attrs.length > 0 && this._err(T.endTagWithAttributes), e.selfClosing && this._err(T.endTagWithTrailingSolidus), this.handler.onEndTag(e)), this.preprocessor.dropParsedChunk();
	}
	emitCurrentComment(e) {
		this.prepareToken(e), this.handler.onComment(e), this.preprocessor.dropParsedChunk();
	}
	emitCurrentDoctype(e) {
		this.prepareToken(e), this.handler.onDoctype(e), this.preprocessor.dropParsedChunk();
	}
	_emitCurrentCharacterToken(e) {
		if (this._flushRun(""), this.currentCharacterToken) {
			switch (e && this.currentCharacterToken.location && (this.currentCharacterToken.location.endLine = e.startLine, this.currentCharacterToken.location.endCol = e.startCol, this.currentCharacterToken.location.endOffset = e.startOffset), this.currentCharacterToken.type) {
				case E.CHARACTER:
					this.handler.onCharacter(this.currentCharacterToken);
					break;
				case E.NULL_CHARACTER:
					this.handler.onNullCharacter(this.currentCharacterToken);
					break;
				case E.WHITESPACE_CHARACTER: this.handler.onWhitespaceCharacter(this.currentCharacterToken);
			}
			this.currentCharacterToken = null;
		}
	}
	_emitEOFToken() {
		let e = this.getCurrentLocation(0);
		e && (e.endLine = e.startLine, e.endCol = e.startCol, e.endOffset = e.startOffset), this._emitCurrentCharacterToken(this.currentToken?.location ?? e), this.handler.onEof({
			type: E.EOF,
			location: e
		}), this.active = !1;
	}
	_ensureCharacterToken(e) {
		if (this.currentCharacterToken) {
			if (this.currentCharacterToken.type === e) return;
			this.currentLocation = this.getCurrentLocation(0), this._emitCurrentCharacterToken(this.currentLocation), this.preprocessor.dropParsedChunk();
		}
		this._createCharacterToken(e);
	}
	_emitCodePoint(e) {
		let t = on(e) ? E.WHITESPACE_CHARACTER : e === C.NULL ? E.NULL_CHARACTER : E.CHARACTER, n = this.currentCharacterToken;
		(n === null || n.type !== t) && this._ensureCharacterToken(t), this._extendRun(e);
	}
	_emitChars(e, t = 0) {
		this.options.sourceCodeLocationInfo && t !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== E.CHARACTER ? (this.currentLocation = this.getCurrentLocation(e.length - 1 - t), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(E.CHARACTER)) : this._ensureCharacterToken(E.CHARACTER), this._extendRunWith(e, t);
	}
	_startCharacterReference() {
		this.returnState = this.state, this.state = P.CHARACTER_REFERENCE, this.entityStartPos = this.preprocessor.pos, this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? D.Attribute : D.Legacy);
	}
	_isCharacterReferenceInAttribute() {
		return this.returnState === P.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === P.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === P.ATTRIBUTE_VALUE_UNQUOTED;
	}
	_flushCodePointConsumedAsCharacterReference(e) {
		this._isCharacterReferenceInAttribute() ? this._extendRun(e) : this._emitCodePoint(e);
	}
	_callState(e) {
		switch (this.state) {
			case P.DATA:
				this._stateData(e);
				break;
			case P.RCDATA:
				this._stateRcdata(e);
				break;
			case P.RAWTEXT:
				this._stateRawtext(e);
				break;
			case P.SCRIPT_DATA:
				this._stateScriptData(e);
				break;
			case P.PLAINTEXT:
				this._statePlaintext(e);
				break;
			case P.TAG_OPEN:
				this._stateTagOpen(e);
				break;
			case P.END_TAG_OPEN:
				this._stateEndTagOpen(e);
				break;
			case P.TAG_NAME:
				this._stateTagName(e);
				break;
			case P.RCDATA_LESS_THAN_SIGN:
				this._stateRcdataLessThanSign(e);
				break;
			case P.RCDATA_END_TAG_OPEN:
				this._stateRcdataEndTagOpen(e);
				break;
			case P.RCDATA_END_TAG_NAME:
				this._stateRcdataEndTagName(e);
				break;
			case P.RAWTEXT_LESS_THAN_SIGN:
				this._stateRawtextLessThanSign(e);
				break;
			case P.RAWTEXT_END_TAG_OPEN:
				this._stateRawtextEndTagOpen(e);
				break;
			case P.RAWTEXT_END_TAG_NAME:
				this._stateRawtextEndTagName(e);
				break;
			case P.SCRIPT_DATA_LESS_THAN_SIGN:
				this._stateScriptDataLessThanSign(e);
				break;
			case P.SCRIPT_DATA_END_TAG_OPEN:
				this._stateScriptDataEndTagOpen(e);
				break;
			case P.SCRIPT_DATA_END_TAG_NAME:
				this._stateScriptDataEndTagName(e);
				break;
			case P.SCRIPT_DATA_ESCAPE_START:
				this._stateScriptDataEscapeStart(e);
				break;
			case P.SCRIPT_DATA_ESCAPE_START_DASH:
				this._stateScriptDataEscapeStartDash(e);
				break;
			case P.SCRIPT_DATA_ESCAPED:
				this._stateScriptDataEscaped(e);
				break;
			case P.SCRIPT_DATA_ESCAPED_DASH:
				this._stateScriptDataEscapedDash(e);
				break;
			case P.SCRIPT_DATA_ESCAPED_DASH_DASH:
				this._stateScriptDataEscapedDashDash(e);
				break;
			case P.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataEscapedLessThanSign(e);
				break;
			case P.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
				this._stateScriptDataEscapedEndTagOpen(e);
				break;
			case P.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
				this._stateScriptDataEscapedEndTagName(e);
				break;
			case P.SCRIPT_DATA_DOUBLE_ESCAPE_START:
				this._stateScriptDataDoubleEscapeStart(e);
				break;
			case P.SCRIPT_DATA_DOUBLE_ESCAPED:
				this._stateScriptDataDoubleEscaped(e);
				break;
			case P.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
				this._stateScriptDataDoubleEscapedDash(e);
				break;
			case P.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
				this._stateScriptDataDoubleEscapedDashDash(e);
				break;
			case P.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataDoubleEscapedLessThanSign(e);
				break;
			case P.SCRIPT_DATA_DOUBLE_ESCAPE_END:
				this._stateScriptDataDoubleEscapeEnd(e);
				break;
			case P.BEFORE_ATTRIBUTE_NAME:
				this._stateBeforeAttributeName(e);
				break;
			case P.ATTRIBUTE_NAME:
				this._stateAttributeName(e);
				break;
			case P.AFTER_ATTRIBUTE_NAME:
				this._stateAfterAttributeName(e);
				break;
			case P.BEFORE_ATTRIBUTE_VALUE:
				this._stateBeforeAttributeValue(e);
				break;
			case P.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
				this._stateAttributeValueDoubleQuoted(e);
				break;
			case P.ATTRIBUTE_VALUE_SINGLE_QUOTED:
				this._stateAttributeValueSingleQuoted(e);
				break;
			case P.ATTRIBUTE_VALUE_UNQUOTED:
				this._stateAttributeValueUnquoted(e);
				break;
			case P.AFTER_ATTRIBUTE_VALUE_QUOTED:
				this._stateAfterAttributeValueQuoted(e);
				break;
			case P.SELF_CLOSING_START_TAG:
				this._stateSelfClosingStartTag(e);
				break;
			case P.BOGUS_COMMENT:
				this._stateBogusComment(e);
				break;
			case P.MARKUP_DECLARATION_OPEN:
				this._stateMarkupDeclarationOpen(e);
				break;
			case P.COMMENT_START:
				this._stateCommentStart(e);
				break;
			case P.COMMENT_START_DASH:
				this._stateCommentStartDash(e);
				break;
			case P.COMMENT:
				this._stateComment(e);
				break;
			case P.COMMENT_LESS_THAN_SIGN:
				this._stateCommentLessThanSign(e);
				break;
			case P.COMMENT_LESS_THAN_SIGN_BANG:
				this._stateCommentLessThanSignBang(e);
				break;
			case P.COMMENT_LESS_THAN_SIGN_BANG_DASH:
				this._stateCommentLessThanSignBangDash(e);
				break;
			case P.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
				this._stateCommentLessThanSignBangDashDash(e);
				break;
			case P.COMMENT_END_DASH:
				this._stateCommentEndDash(e);
				break;
			case P.COMMENT_END:
				this._stateCommentEnd(e);
				break;
			case P.COMMENT_END_BANG:
				this._stateCommentEndBang(e);
				break;
			case P.DOCTYPE:
				this._stateDoctype(e);
				break;
			case P.BEFORE_DOCTYPE_NAME:
				this._stateBeforeDoctypeName(e);
				break;
			case P.DOCTYPE_NAME:
				this._stateDoctypeName(e);
				break;
			case P.AFTER_DOCTYPE_NAME:
				this._stateAfterDoctypeName(e);
				break;
			case P.AFTER_DOCTYPE_PUBLIC_KEYWORD:
				this._stateAfterDoctypePublicKeyword(e);
				break;
			case P.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateBeforeDoctypePublicIdentifier(e);
				break;
			case P.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypePublicIdentifierDoubleQuoted(e);
				break;
			case P.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypePublicIdentifierSingleQuoted(e);
				break;
			case P.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateAfterDoctypePublicIdentifier(e);
				break;
			case P.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
				this._stateBetweenDoctypePublicAndSystemIdentifiers(e);
				break;
			case P.AFTER_DOCTYPE_SYSTEM_KEYWORD:
				this._stateAfterDoctypeSystemKeyword(e);
				break;
			case P.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateBeforeDoctypeSystemIdentifier(e);
				break;
			case P.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypeSystemIdentifierDoubleQuoted(e);
				break;
			case P.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypeSystemIdentifierSingleQuoted(e);
				break;
			case P.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateAfterDoctypeSystemIdentifier(e);
				break;
			case P.BOGUS_DOCTYPE:
				this._stateBogusDoctype(e);
				break;
			case P.CDATA_SECTION:
				this._stateCdataSection(e);
				break;
			case P.CDATA_SECTION_BRACKET:
				this._stateCdataSectionBracket(e);
				break;
			case P.CDATA_SECTION_END:
				this._stateCdataSectionEnd(e);
				break;
			case P.CHARACTER_REFERENCE:
				this._stateCharacterReference();
				break;
			case P.AMBIGUOUS_AMPERSAND:
				this._stateAmbiguousAmpersand(e);
				break;
			default: throw Error("Unknown state");
		}
	}
	_stateData(e) {
		switch (e) {
			case C.LESS_THAN_SIGN:
				this.state = P.TAG_OPEN;
				break;
			case C.AMPERSAND:
				this._startCharacterReference();
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitCodePoint(e);
				break;
			case C.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateRcdata(e) {
		switch (e) {
			case C.AMPERSAND:
				this._startCharacterReference();
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.RCDATA_LESS_THAN_SIGN;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitChars("�");
				break;
			case C.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateRawtext(e) {
		switch (e) {
			case C.LESS_THAN_SIGN:
				this.state = P.RAWTEXT_LESS_THAN_SIGN;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitChars("�");
				break;
			case C.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateScriptData(e) {
		switch (e) {
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_LESS_THAN_SIGN;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitChars("�");
				break;
			case C.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_statePlaintext(e) {
		switch (e) {
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitChars("�");
				break;
			case C.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateTagOpen(e) {
		if (I(e)) this._createStartTagToken(), this.state = P.TAG_NAME, this._stateTagName(e);
		else switch (e) {
			case C.EXCLAMATION_MARK:
				this.state = P.MARKUP_DECLARATION_OPEN;
				break;
			case C.SOLIDUS:
				this.state = P.END_TAG_OPEN;
				break;
			case C.QUESTION_MARK:
				this._err(T.unexpectedQuestionMarkInsteadOfTagName), this._createCommentToken(1), this.state = P.BOGUS_COMMENT, this._stateBogusComment(e);
				break;
			case C.EOF:
				this._err(T.eofBeforeTagName), this._emitChars("<", -1), this._emitEOFToken();
				break;
			default: this._err(T.invalidFirstCharacterOfTagName), this._emitChars("<", -1), this.state = P.DATA, this._stateData(e);
		}
	}
	_stateEndTagOpen(e) {
		if (I(e)) this._createEndTagToken(), this.state = P.TAG_NAME, this._stateTagName(e);
		else switch (e) {
			case C.GREATER_THAN_SIGN:
				this._err(T.missingEndTagName), this.state = P.DATA;
				break;
			case C.EOF:
				this._err(T.eofBeforeTagName), this._emitChars("</", -1), this._emitEOFToken();
				break;
			default: this._err(T.invalidFirstCharacterOfTagName), this._createCommentToken(2), this.state = P.BOGUS_COMMENT, this._stateBogusComment(e);
		}
	}
	_stateTagName(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this.state = P.BEFORE_ATTRIBUTE_NAME;
				break;
			case C.SOLIDUS:
				this.state = P.SELF_CLOSING_START_TAG;
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentTagToken();
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), t.tagName += "�";
				break;
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: t.tagName += String.fromCodePoint(tn(e) ? an(e) : e);
		}
	}
	_stateRcdataLessThanSign(e) {
		e === C.SOLIDUS ? this.state = P.RCDATA_END_TAG_OPEN : (this._emitChars("<", -1), this.state = P.RCDATA, this._stateRcdata(e));
	}
	_stateRcdataEndTagOpen(e) {
		I(e) ? (this.state = P.RCDATA_END_TAG_NAME, this._stateRcdataEndTagName(e)) : (this._emitChars("</", -1), this.state = P.RCDATA, this._stateRcdata(e));
	}
	handleSpecialEndTag(e) {
		if (!this.preprocessor.startsWith(this.lastStartTagName, !1)) return !this._ensureHibernation();
		this._createEndTagToken();
		let t = this.currentToken;
		switch (t.tagName = this.lastStartTagName, this.preprocessor.peek(this.lastStartTagName.length)) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: return this._advanceBy(this.lastStartTagName.length), this.state = P.BEFORE_ATTRIBUTE_NAME, !1;
			case C.SOLIDUS: return this._advanceBy(this.lastStartTagName.length), this.state = P.SELF_CLOSING_START_TAG, !1;
			case C.GREATER_THAN_SIGN: return this._advanceBy(this.lastStartTagName.length), this.emitCurrentTagToken(), this.state = P.DATA, !1;
			default: return this.currentToken = null, !this._ensureHibernation();
		}
	}
	_stateRcdataEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = P.RCDATA, this._stateRcdata(e));
	}
	_stateRawtextLessThanSign(e) {
		e === C.SOLIDUS ? this.state = P.RAWTEXT_END_TAG_OPEN : (this._emitChars("<", -1), this.state = P.RAWTEXT, this._stateRawtext(e));
	}
	_stateRawtextEndTagOpen(e) {
		I(e) ? (this.state = P.RAWTEXT_END_TAG_NAME, this._stateRawtextEndTagName(e)) : (this._emitChars("</", -1), this.state = P.RAWTEXT, this._stateRawtext(e));
	}
	_stateRawtextEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = P.RAWTEXT, this._stateRawtext(e));
	}
	_stateScriptDataLessThanSign(e) {
		switch (e) {
			case C.SOLIDUS:
				this.state = P.SCRIPT_DATA_END_TAG_OPEN;
				break;
			case C.EXCLAMATION_MARK:
				this.state = P.SCRIPT_DATA_ESCAPE_START, this._emitChars("<!");
				break;
			default: this._emitChars("<", -1), this.state = P.SCRIPT_DATA, this._stateScriptData(e);
		}
	}
	_stateScriptDataEndTagOpen(e) {
		I(e) ? (this.state = P.SCRIPT_DATA_END_TAG_NAME, this._stateScriptDataEndTagName(e)) : (this._emitChars("</", -1), this.state = P.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = P.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEscapeStart(e) {
		e === C.HYPHEN_MINUS ? (this.state = P.SCRIPT_DATA_ESCAPE_START_DASH, this._emitChars("-")) : (this.state = P.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEscapeStartDash(e) {
		e === C.HYPHEN_MINUS ? (this.state = P.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-")) : (this.state = P.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEscaped(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.SCRIPT_DATA_ESCAPED_DASH, this._emitChars("-");
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitChars("�");
				break;
			case C.EOF:
				this._err(T.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateScriptDataEscapedDash(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-");
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this.state = P.SCRIPT_DATA_ESCAPED, this._emitChars("�");
				break;
			case C.EOF:
				this._err(T.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = P.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataEscapedDashDash(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.SCRIPT_DATA, this._emitChars(">");
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this.state = P.SCRIPT_DATA_ESCAPED, this._emitChars("�");
				break;
			case C.EOF:
				this._err(T.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = P.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataEscapedLessThanSign(e) {
		e === C.SOLIDUS ? this.state = P.SCRIPT_DATA_ESCAPED_END_TAG_OPEN : I(e) ? (this._emitChars("<", -1), this.state = P.SCRIPT_DATA_DOUBLE_ESCAPE_START, this._stateScriptDataDoubleEscapeStart(e)) : (this._emitChars("<", -1), this.state = P.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataEscapedEndTagOpen(e) {
		I(e) ? (this.state = P.SCRIPT_DATA_ESCAPED_END_TAG_NAME, this._stateScriptDataEscapedEndTagName(e)) : (this._emitChars("</", -1), this.state = P.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataEscapedEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = P.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataDoubleEscapeStart(e) {
		if (this.preprocessor.startsWith(w.SCRIPT, !1) && sn(this.preprocessor.peek(w.SCRIPT.length))) {
			this._emitCodePoint(e);
			for (let e = 0; e < w.SCRIPT.length; e++) this._emitCodePoint(this._consume());
			this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED;
		} else this._ensureHibernation() || (this.state = P.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataDoubleEscaped(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED_DASH, this._emitChars("-");
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._emitChars("�");
				break;
			case C.EOF:
				this._err(T.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateScriptDataDoubleEscapedDash(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH, this._emitChars("-");
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars("�");
				break;
			case C.EOF:
				this._err(T.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataDoubleEscapedDashDash(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case C.LESS_THAN_SIGN:
				this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.SCRIPT_DATA, this._emitChars(">");
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars("�");
				break;
			case C.EOF:
				this._err(T.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataDoubleEscapedLessThanSign(e) {
		e === C.SOLIDUS ? (this.state = P.SCRIPT_DATA_DOUBLE_ESCAPE_END, this._emitChars("/")) : (this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e));
	}
	_stateScriptDataDoubleEscapeEnd(e) {
		if (this.preprocessor.startsWith(w.SCRIPT, !1) && sn(this.preprocessor.peek(w.SCRIPT.length))) {
			this._emitCodePoint(e);
			for (let e = 0; e < w.SCRIPT.length; e++) this._emitCodePoint(this._consume());
			this.state = P.SCRIPT_DATA_ESCAPED;
		} else this._ensureHibernation() || (this.state = P.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e));
	}
	_stateBeforeAttributeName(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.SOLIDUS:
			case C.GREATER_THAN_SIGN:
			case C.EOF:
				this.state = P.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e);
				break;
			case C.EQUALS_SIGN:
				this._err(T.unexpectedEqualsSignBeforeAttributeName), this._createAttr("="), this.state = P.ATTRIBUTE_NAME;
				break;
			default: this._createAttr(""), this.state = P.ATTRIBUTE_NAME, this._stateAttributeName(e);
		}
	}
	_stateAttributeName(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
			case C.SOLIDUS:
			case C.GREATER_THAN_SIGN:
			case C.EOF:
				this._leaveAttrName(), this.state = P.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e);
				break;
			case C.EQUALS_SIGN:
				this._leaveAttrName(), this.state = P.BEFORE_ATTRIBUTE_VALUE;
				break;
			case C.QUOTATION_MARK:
			case C.APOSTROPHE:
			case C.LESS_THAN_SIGN:
				this._err(T.unexpectedCharacterInAttributeName), this.currentAttr.name += String.fromCodePoint(e);
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this.currentAttr.name += "�";
				break;
			default: this.currentAttr.name += String.fromCodePoint(tn(e) ? an(e) : e);
		}
	}
	_stateAfterAttributeName(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.SOLIDUS:
				this.state = P.SELF_CLOSING_START_TAG;
				break;
			case C.EQUALS_SIGN:
				this.state = P.BEFORE_ATTRIBUTE_VALUE;
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentTagToken();
				break;
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: this._createAttr(""), this.state = P.ATTRIBUTE_NAME, this._stateAttributeName(e);
		}
	}
	_stateBeforeAttributeValue(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.QUOTATION_MARK:
				this.state = P.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				this.state = P.ATTRIBUTE_VALUE_SINGLE_QUOTED;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.missingAttributeValue), this.state = P.DATA, this.emitCurrentTagToken();
				break;
			default: this.state = P.ATTRIBUTE_VALUE_UNQUOTED, this._stateAttributeValueUnquoted(e);
		}
	}
	_stateAttributeValueDoubleQuoted(e) {
		switch (e) {
			case C.QUOTATION_MARK:
				this.state = P.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case C.AMPERSAND:
				this._startCharacterReference();
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateAttributeValueSingleQuoted(e) {
		switch (e) {
			case C.APOSTROPHE:
				this.state = P.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case C.AMPERSAND:
				this._startCharacterReference();
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateAttributeValueUnquoted(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this._leaveAttrValue(), this.state = P.BEFORE_ATTRIBUTE_NAME;
				break;
			case C.AMPERSAND:
				this._startCharacterReference();
				break;
			case C.GREATER_THAN_SIGN:
				this._leaveAttrValue(), this.state = P.DATA, this.emitCurrentTagToken();
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case C.QUOTATION_MARK:
			case C.APOSTROPHE:
			case C.LESS_THAN_SIGN:
			case C.EQUALS_SIGN:
			case C.GRAVE_ACCENT:
				this._err(T.unexpectedCharacterInUnquotedAttributeValue), this._extendRun(e);
				break;
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateAfterAttributeValueQuoted(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this._leaveAttrValue(), this.state = P.BEFORE_ATTRIBUTE_NAME;
				break;
			case C.SOLIDUS:
				this._leaveAttrValue(), this.state = P.SELF_CLOSING_START_TAG;
				break;
			case C.GREATER_THAN_SIGN:
				this._leaveAttrValue(), this.state = P.DATA, this.emitCurrentTagToken();
				break;
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: this._err(T.missingWhitespaceBetweenAttributes), this._leaveAttrValue(), this.state = P.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e);
		}
	}
	_stateSelfClosingStartTag(e) {
		switch (e) {
			case C.GREATER_THAN_SIGN: {
				let e = this.currentToken;
				e.selfClosing = !0, this.state = P.DATA, this.emitCurrentTagToken();
				break;
			}
			case C.EOF:
				this._err(T.eofInTag), this._emitEOFToken();
				break;
			default: this._err(T.unexpectedSolidusInTag), this.state = P.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e);
		}
	}
	_stateBogusComment(e) {
		let t = this.currentToken;
		switch (e) {
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentComment(t);
				break;
			case C.EOF:
				this.emitCurrentComment(t), this._emitEOFToken();
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			default: this._extendRun(e);
		}
	}
	_stateMarkupDeclarationOpen(e) {
		this._consumeSequenceIfMatch(w.DASH_DASH, !0) ? (this._createCommentToken(w.DASH_DASH.length + 1), this.state = P.COMMENT_START) : this._consumeSequenceIfMatch(w.DOCTYPE, !1) ? (this.currentLocation = this.getCurrentLocation(w.DOCTYPE.length + 1), this.state = P.DOCTYPE) : this._consumeSequenceIfMatch(w.CDATA_START, !0) ? this.inForeignNode ? this.state = P.CDATA_SECTION : (this._err(T.cdataInHtmlContent), this._createCommentToken(w.CDATA_START.length + 1), this.currentToken.data = "[CDATA[", this.state = P.BOGUS_COMMENT) : this._ensureHibernation() || (this._err(T.incorrectlyOpenedComment), this._createCommentToken(2), this.state = P.BOGUS_COMMENT, this._stateBogusComment(e));
	}
	_stateCommentStart(e) {
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.COMMENT_START_DASH;
				break;
			case C.GREATER_THAN_SIGN: {
				this._err(T.abruptClosingOfEmptyComment), this.state = P.DATA;
				let e = this.currentToken;
				this.emitCurrentComment(e);
				break;
			}
			default: this.state = P.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentStartDash(e) {
		let t = this.currentToken;
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.COMMENT_END;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.abruptClosingOfEmptyComment), this.state = P.DATA, this.emitCurrentComment(t);
				break;
			case C.EOF:
				this._err(T.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("-", -1), this.state = P.COMMENT, this._stateComment(e);
		}
	}
	_stateComment(e) {
		let t = this.currentToken;
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.COMMENT_END_DASH;
				break;
			case C.LESS_THAN_SIGN:
				this._extendRunWith("<", 0), this.state = P.COMMENT_LESS_THAN_SIGN;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case C.EOF:
				this._err(T.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateCommentLessThanSign(e) {
		switch (e) {
			case C.EXCLAMATION_MARK:
				this._extendRunWith("!", 0), this.state = P.COMMENT_LESS_THAN_SIGN_BANG;
				break;
			case C.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				break;
			default: this.state = P.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentLessThanSignBang(e) {
		e === C.HYPHEN_MINUS ? this.state = P.COMMENT_LESS_THAN_SIGN_BANG_DASH : (this.state = P.COMMENT, this._stateComment(e));
	}
	_stateCommentLessThanSignBangDash(e) {
		e === C.HYPHEN_MINUS ? this.state = P.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH : (this.state = P.COMMENT_END_DASH, this._stateCommentEndDash(e));
	}
	_stateCommentLessThanSignBangDashDash(e) {
		e !== C.GREATER_THAN_SIGN && e !== C.EOF && this._err(T.nestedComment), this.state = P.COMMENT_END, this._stateCommentEnd(e);
	}
	_stateCommentEndDash(e) {
		let t = this.currentToken;
		switch (e) {
			case C.HYPHEN_MINUS:
				this.state = P.COMMENT_END;
				break;
			case C.EOF:
				this._err(T.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("-", -1), this.state = P.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentEnd(e) {
		let t = this.currentToken;
		switch (e) {
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentComment(t);
				break;
			case C.EXCLAMATION_MARK:
				this.state = P.COMMENT_END_BANG;
				break;
			case C.HYPHEN_MINUS:
				this._extendRunWith("-", -2);
				break;
			case C.EOF:
				this._err(T.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("--", -1), this.state = P.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentEndBang(e) {
		let t = this.currentToken;
		switch (e) {
			case C.HYPHEN_MINUS:
				this._extendRunWith("--!", -1), this.state = P.COMMENT_END_DASH;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.incorrectlyClosedComment), this.state = P.DATA, this.emitCurrentComment(t);
				break;
			case C.EOF:
				this._err(T.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("--!", -1), this.state = P.COMMENT, this._stateComment(e);
		}
	}
	_stateDoctype(e) {
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this.state = P.BEFORE_DOCTYPE_NAME;
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e);
				break;
			case C.EOF: {
				this._err(T.eofInDoctype), this._createDoctypeToken(null);
				let e = this.currentToken;
				e.forceQuirks = !0, this.emitCurrentDoctype(e), this._emitEOFToken();
				break;
			}
			default: this._err(T.missingWhitespaceBeforeDoctypeName), this.state = P.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e);
		}
	}
	_stateBeforeDoctypeName(e) {
		if (tn(e)) this._createDoctypeToken(String.fromCharCode(an(e))), this.state = P.DOCTYPE_NAME;
		else switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), this._createDoctypeToken("�"), this.state = P.DOCTYPE_NAME;
				break;
			case C.GREATER_THAN_SIGN: {
				this._err(T.missingDoctypeName), this._createDoctypeToken(null);
				let e = this.currentToken;
				e.forceQuirks = !0, this.emitCurrentDoctype(e), this.state = P.DATA;
				break;
			}
			case C.EOF: {
				this._err(T.eofInDoctype), this._createDoctypeToken(null);
				let e = this.currentToken;
				e.forceQuirks = !0, this.emitCurrentDoctype(e), this._emitEOFToken();
				break;
			}
			default: this._createDoctypeToken(String.fromCodePoint(e)), this.state = P.DOCTYPE_NAME;
		}
	}
	_stateDoctypeName(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this.state = P.AFTER_DOCTYPE_NAME;
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), t.name += "�";
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.name += String.fromCodePoint(tn(e) ? an(e) : e);
		}
	}
	_stateAfterDoctypeName(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._consumeSequenceIfMatch(w.PUBLIC, !1) ? this.state = P.AFTER_DOCTYPE_PUBLIC_KEYWORD : this._consumeSequenceIfMatch(w.SYSTEM, !1) ? this.state = P.AFTER_DOCTYPE_SYSTEM_KEYWORD : this._ensureHibernation() || (this._err(T.invalidCharacterSequenceAfterDoctypeName), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e));
		}
	}
	_stateAfterDoctypePublicKeyword(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this.state = P.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case C.QUOTATION_MARK:
				this._err(T.missingWhitespaceAfterDoctypePublicKeyword), t.publicId = "", this.state = P.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				this._err(T.missingWhitespaceAfterDoctypePublicKeyword), t.publicId = "", this.state = P.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.missingDoctypePublicIdentifier), t.forceQuirks = !0, this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.missingQuoteBeforeDoctypePublicIdentifier), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBeforeDoctypePublicIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.QUOTATION_MARK:
				t.publicId = "", this.state = P.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				t.publicId = "", this.state = P.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.missingDoctypePublicIdentifier), t.forceQuirks = !0, this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.missingQuoteBeforeDoctypePublicIdentifier), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateDoctypePublicIdentifierDoubleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case C.QUOTATION_MARK:
				this.state = P.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), t.publicId += "�";
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.abruptDoctypePublicIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.publicId += String.fromCodePoint(e);
		}
	}
	_stateDoctypePublicIdentifierSingleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case C.APOSTROPHE:
				this.state = P.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), t.publicId += "�";
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.abruptDoctypePublicIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.publicId += String.fromCodePoint(e);
		}
	}
	_stateAfterDoctypePublicIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this.state = P.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
				break;
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.QUOTATION_MARK:
				this._err(T.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				this._err(T.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBetweenDoctypePublicAndSystemIdentifiers(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.QUOTATION_MARK:
				t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateAfterDoctypeSystemKeyword(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED:
				this.state = P.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case C.QUOTATION_MARK:
				this._err(T.missingWhitespaceAfterDoctypeSystemKeyword), t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				this._err(T.missingWhitespaceAfterDoctypeSystemKeyword), t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.missingDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBeforeDoctypeSystemIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.QUOTATION_MARK:
				t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case C.APOSTROPHE:
				t.systemId = "", this.state = P.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.missingDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = P.DATA, this.emitCurrentDoctype(t);
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateDoctypeSystemIdentifierDoubleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case C.QUOTATION_MARK:
				this.state = P.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), t.systemId += "�";
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.abruptDoctypeSystemIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.systemId += String.fromCodePoint(e);
		}
	}
	_stateDoctypeSystemIdentifierSingleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case C.APOSTROPHE:
				this.state = P.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter), t.systemId += "�";
				break;
			case C.GREATER_THAN_SIGN:
				this._err(T.abruptDoctypeSystemIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.systemId += String.fromCodePoint(e);
		}
	}
	_stateAfterDoctypeSystemIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case C.SPACE:
			case C.LINE_FEED:
			case C.TABULATION:
			case C.FORM_FEED: break;
			case C.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.EOF:
				this._err(T.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(T.unexpectedCharacterAfterDoctypeSystemIdentifier), this.state = P.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBogusDoctype(e) {
		let t = this.currentToken;
		switch (e) {
			case C.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(t), this.state = P.DATA;
				break;
			case C.NULL:
				this._err(T.unexpectedNullCharacter);
				break;
			case C.EOF: this.emitCurrentDoctype(t), this._emitEOFToken();
		}
	}
	_stateCdataSection(e) {
		switch (e) {
			case C.RIGHT_SQUARE_BRACKET:
				this.state = P.CDATA_SECTION_BRACKET;
				break;
			case C.EOF:
				this._err(T.eofInCdata), this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateCdataSectionBracket(e) {
		e === C.RIGHT_SQUARE_BRACKET ? this.state = P.CDATA_SECTION_END : (this._emitChars("]", -1), this.state = P.CDATA_SECTION, this._stateCdataSection(e));
	}
	_stateCdataSectionEnd(e) {
		switch (e) {
			case C.GREATER_THAN_SIGN:
				this.state = P.DATA;
				break;
			case C.RIGHT_SQUARE_BRACKET:
				this._emitChars("]", -2);
				break;
			default: this._emitChars("]]", -1), this.state = P.CDATA_SECTION, this._stateCdataSection(e);
		}
	}
	_stateCharacterReference() {
		let e = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
		if (e < 0) {
			if (this.preprocessor.lastChunkWritten) e = this.entityDecoder.end();
			else {
				this.active = !1, this.preprocessor.pos = this.preprocessor.html.length - 1, this.consumedAfterSnapshot = 0, this.preprocessor.endOfChunkHit = !0;
				return;
			}
		}
		e === 0 ? (this.preprocessor.pos = this.entityStartPos, this._flushCodePointConsumedAsCharacterReference(C.AMPERSAND), this.state = !this._isCharacterReferenceInAttribute() && rn(this.preprocessor.peek(1)) ? P.AMBIGUOUS_AMPERSAND : this.returnState) : this.state = this.returnState;
	}
	_stateAmbiguousAmpersand(e) {
		rn(e) ? this._flushCodePointConsumedAsCharacterReference(e) : (e === C.SEMICOLON && this._err(T.unknownNamedCharacterReference), this.state = this.returnState, this._callState(e));
	}
}, un = /* @__PURE__ */ new Set([
	M.DD,
	M.DT,
	M.LI,
	M.OPTGROUP,
	M.OPTION,
	M.P,
	M.RB,
	M.RP,
	M.RT,
	M.RTC
]), dn = /* @__PURE__ */ new Set([
	...un,
	M.CAPTION,
	M.COLGROUP,
	M.TBODY,
	M.TD,
	M.TFOOT,
	M.TH,
	M.THEAD,
	M.TR
]), fn = 64, pn = 256, L = 512, mn = 768, hn = [
	M.H1,
	M.H2,
	M.H3,
	M.H4,
	M.H5,
	M.H6
], gn = [
	M.TBODY,
	M.TFOOT,
	M.THEAD
], _n = [
	M.TR,
	M.TEMPLATE,
	M.HTML
], vn = [
	...gn,
	M.TEMPLATE,
	M.HTML
], yn = [
	M.TABLE,
	M.TEMPLATE,
	M.HTML
], bn = [M.TD, M.TH], xn = 1, Sn = 2, R = 4, Cn = 8, wn = 16, z = 32, B = new Uint8Array(mn);
for (let [e, t] of [
	[k.HTML, 0],
	[k.SVG, pn],
	[k.MATHML, L]
]) for (let n of Zt[e]) B[t + n] = e === k.HTML && (n === M.ADDRESS || n === M.DIV || n === M.P) ? xn : 3;
for (let e of [
	M.APPLET,
	M.CAPTION,
	M.HTML,
	M.MARQUEE,
	M.OBJECT,
	M.TABLE,
	M.TD,
	M.TEMPLATE,
	M.TH,
	pn + M.DESC,
	pn + M.FOREIGN_OBJECT,
	pn + M.TITLE,
	L + M.ANNOTATION_XML,
	L + M.MI,
	L + M.MN,
	L + M.MO,
	L + M.MS,
	L + M.MTEXT
]) B[e] |= 28;
B[M.OL] |= Cn, B[M.UL] |= Cn, B[M.BUTTON] |= wn, B[M.TABLE] |= z, B[M.HTML] |= z;
var V = new Uint8Array(mn);
for (let e of [
	M.A,
	M.B,
	M.BIG,
	M.CODE,
	M.EM,
	M.FONT,
	M.I,
	M.NOBR,
	M.S,
	M.SMALL,
	M.STRIKE,
	M.STRONG,
	M.TT,
	M.U
]) V[e] = 1;
function Tn(e, t) {
	if (t === M.UNKNOWN) return -1;
	switch (e) {
		case k.HTML: return t;
		case k.SVG: return pn + t;
		case k.MATHML: return L + t;
		default: return -1;
	}
}
var En = class {
	get currentTmplContentOrNode() {
		return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
	}
	constructor(e, t, n) {
		this.treeAdapter = t, this.handler = n, this.items = [], this.tagIDs = [], this.stackTop = -1, this.depth = 0, this.tmplCount = 0, this.currentTagId = M.UNKNOWN, this.indexed = !1, this.below = [], this.above = [], this.keys = [], this.keyPrev = [], this.keyNext = [], this.keyTops = /* @__PURE__ */ new Int32Array(), this.specials = [], this.listItemBoundaries = [], this.scopeBoundaries = [], this.htmlSlots = [], this.formattingSlots = /* @__PURE__ */ new Map(), this.current = e;
	}
	_indexOf(e) {
		if (this.indexed) {
			let t = this.formattingSlots.get(e);
			if (t !== void 0) return t;
			if (V[Xt(this.treeAdapter.getTagName(e))]) return -1;
		}
		return this.items.lastIndexOf(e, this.stackTop);
	}
	slotBelow(e) {
		return this.indexed ? this.below[e] : e - 1;
	}
	slotAbove(e) {
		return this.indexed ? this.above[e] : e === this.stackTop ? -1 : e + 1;
	}
	_isInTemplate() {
		return this.currentTagId === M.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === k.HTML;
	}
	_updateCurrentElement() {
		this.current = this.items[this.stackTop], this.currentTagId = this.tagIDs[this.stackTop];
	}
	_nameKey(e, t, n) {
		let r = `${e} ${t}`, i = this.nameKeys?.get(r);
		if (i === void 0 && n && (this.nameKeys ??= /* @__PURE__ */ new Map(), i = mn + this.nameKeys.size, this.nameKeys.set(r, i), i === this.keyTops.length)) {
			let e = new Int32Array(2 * i).fill(-1);
			e.set(this.keyTops), this.keyTops = e;
		}
		return i ?? -1;
	}
	_indexAll() {
		this.indexed = !0, this.keyTops = new Int32Array(mn).fill(-1);
		for (let e = 0; e <= this.stackTop; e++) this._index(e, e - 1);
	}
	_index(e, t) {
		let n = this.items[e], r = this.tagIDs[e], i = this.treeAdapter.getNamespaceURI(n), a = Tn(i, r);
		a === -1 && (a = this._nameKey(i, this.treeAdapter.getTagName(n), !0));
		let o = this.keyTops[a];
		this.keys[e] = a, this.keyPrev[e] = o, this.keyNext[e] = -1, o !== -1 && (this.keyNext[o] = e), this.keyTops[a] = e, this.above[e] = -1, this._link(e, t, i === k.HTML), V[r] && this.formattingSlots.set(n, e);
	}
	_link(e, t, n) {
		let r = this.keys[e], i = r < mn ? B[r] : 0;
		this.below[e] = t, t === -1 ? (this.specials[e] = i & xn, this.listItemBoundaries[e] = (i & Sn) >> 1, this.scopeBoundaries[e] = (i & R) >> 2, this.htmlSlots[e] = n ? e : -1) : (this.above[t] = e, this.specials[e] = this.specials[t] + (i & xn), this.listItemBoundaries[e] = this.listItemBoundaries[t] + ((i & Sn) >> 1), this.scopeBoundaries[e] = this.scopeBoundaries[t] + ((i & R) >> 2), this.htmlSlots[e] = n ? e : this.htmlSlots[t]);
	}
	_unindex(e) {
		let t = this.keys[e], n = this.keyPrev[e], r = this.keyNext[e];
		n !== -1 && (this.keyNext[n] = r), r === -1 ? this.keyTops[t] = n : this.keyPrev[r] = n, V[this.tagIDs[e]] && this.formattingSlots.delete(this.items[e]);
	}
	_move(e, t) {
		let n = this.items[e], r = this.keys[e], i = this.keyPrev[e], a = this.keyNext[e];
		this.items[t] = n, this.tagIDs[t] = this.tagIDs[e], this.keys[t] = r, this.keyPrev[t] = i, this.keyNext[t] = a, i !== -1 && (this.keyNext[i] = t), a === -1 ? this.keyTops[r] = t : this.keyPrev[a] = t, V[this.tagIDs[t]] && this.formattingSlots.set(n, t);
	}
	indexOfTopmost(e) {
		if (this.indexed) return this.keyTops[e];
		for (let t = this.stackTop; t >= 0; t--) if (this.tagIDs[t] === e && this.treeAdapter.getNamespaceURI(this.items[t]) === k.HTML) return t;
		return -1;
	}
	indexOfTopmostOf(e) {
		if (this.indexed) {
			let t = -1;
			for (let n of e) this.keyTops[n] > t && (t = this.keyTops[n]);
			return t;
		}
		for (let t = this.stackTop; t >= 0; t--) if (e.includes(this.tagIDs[t]) && this.treeAdapter.getNamespaceURI(this.items[t]) === k.HTML) return t;
		return -1;
	}
	indexOfTopmostByName(e, t) {
		if (this.indexed) {
			let n = Tn(e, Xt(t));
			return n === -1 && (n = this._nameKey(e, t, !1)), n === -1 ? -1 : this.keyTops[n];
		}
		for (let n = this.stackTop; n >= 0; n--) {
			let r = this.items[n];
			if (this.treeAdapter.getTagName(r) === t && this.treeAdapter.getNamespaceURI(r) === e) return n;
		}
		return -1;
	}
	indexOfTopmostHtmlElement() {
		if (this.indexed) return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
		let e = this.stackTop;
		for (; e >= 0 && this.treeAdapter.getNamespaceURI(this.items[e]) !== k.HTML;) e--;
		return e;
	}
	_hasAbove(e, t) {
		for (let n = this.stackTop; n > e; n--) {
			let e = Tn(this.treeAdapter.getNamespaceURI(this.items[n]), this.tagIDs[n]);
			if (e !== -1 && B[e] & t) return !0;
		}
		return !1;
	}
	hasSpecialElementAbove(e) {
		return this.indexed ? this.specials[this.stackTop] !== this.specials[e] : this._hasAbove(e, xn);
	}
	hasListItemBoundaryAbove(e) {
		return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[e] : this._hasAbove(e, Sn);
	}
	push(e, t) {
		let n = this.stackTop;
		this.stackTop++, this.depth++, this.items[this.stackTop] = e, this.current = e, this.tagIDs[this.stackTop] = t, this.currentTagId = t, this.indexed ? this._index(this.stackTop, n) : this.depth === fn && this._indexAll(), this._isInTemplate() && this.tmplCount++, this.handler.onItemPush(e, t, !0);
	}
	_popCurrent() {
		this.tmplCount > 0 && this._isInTemplate() && this.tmplCount--, this.indexed ? (this._unindex(this.stackTop), this.stackTop = this.below[this.stackTop], this.stackTop !== -1 && (this.above[this.stackTop] = -1)) : this.stackTop--, this.depth--, this._updateCurrentElement();
	}
	pop() {
		let e = this.current;
		this._popCurrent(), this.handler.onItemPop(e, !0);
	}
	replace(e, t) {
		let n = this._indexOf(e);
		this.items[n] = t, this.indexed && V[this.tagIDs[n]] && (this.formattingSlots.delete(e), this.formattingSlots.set(t, n)), n === this.stackTop && (this.current = t);
	}
	replaceFormattingElement(e, t, n, r) {
		let i = this.items[e];
		if (!this.indexed) {
			this.items.splice(e, 1), this.tagIDs.splice(e, 1), this.handler.onItemPop(i, !1), this.items.splice(t, 0, n), this.tagIDs.splice(t, 0, r), t === this.stackTop && this._updateCurrentElement(), this.current && this.currentTagId !== void 0 && this.handler.onItemPush(this.current, this.currentTagId, t === this.stackTop);
			return;
		}
		let a = this.keys[e], o = this.below[e], s = this.above[t], c = [];
		for (let n = this.above[e]; n !== t; n = this.above[n]) c.push(n);
		let l = this.keyNext[e];
		this._unindex(e), this.items[e] = void 0, this.handler.onItemPop(i, !1);
		let u = t - 1;
		for (; c.length > 0 && c[c.length - 1] === u;) c.pop(), u--;
		for (let e = u + 1; e <= t; e++) this._move(e, e - 1);
		let d = l === -1 ? this.keyTops[a] : this.keyPrev[l];
		this.items[t] = n, this.tagIDs[t] = r, this.keys[t] = a, this.keyPrev[t] = d, this.keyNext[t] = l, d !== -1 && (this.keyNext[d] = t), l === -1 ? this.keyTops[a] = t : this.keyPrev[l] = t, V[r] && this.formattingSlots.set(n, t);
		let f = o;
		for (let e of c) this._link(e, f, !0), f = e;
		for (let e = u; e < t; e++) this._link(e, f, !0), f = e;
		this._link(t, f, !0), s === -1 && this._updateCurrentElement(), this.current && this.currentTagId !== void 0 && this.handler.onItemPush(this.current, this.currentTagId, s === -1);
	}
	popUntilTagNamePopped(e) {
		this.shortenToLength(Math.max(this.indexOfTopmost(e), 0));
	}
	shortenToLength(e) {
		for (; this.stackTop >= e;) {
			let t = this.current;
			this._popCurrent(), this.handler.onItemPop(t, this.stackTop < e);
		}
	}
	popUntilElementPopped(e) {
		let t = this._indexOf(e);
		this.shortenToLength(Math.max(t, 0));
	}
	popUntilNumberedHeaderPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(hn), 0));
	}
	popUntilTableCellPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(bn), 0));
	}
	popAllUpToHtmlElement() {
		this.tmplCount = 0, this.shortenToLength(1);
	}
	clearBackToTableContext() {
		this.shortenToLength(this.indexOfTopmostOf(yn) + 1);
	}
	clearBackToTableBodyContext() {
		this.shortenToLength(this.indexOfTopmostOf(vn) + 1);
	}
	clearBackToTableRowContext() {
		this.shortenToLength(this.indexOfTopmostOf(_n) + 1);
	}
	remove(e) {
		let t = this._indexOf(e);
		t !== -1 && this.removeAt(t);
	}
	removeAt(e) {
		if (e === this.stackTop) {
			this.pop();
			return;
		}
		let t = this.items[e];
		if (this.depth--, this.indexed) {
			let t = this.keys[e] < mn ? B[this.keys[e]] : 0, n = this.below[e], r = this.above[e];
			if (this._unindex(e), this.items[e] = void 0, this.below[r] = n, n !== -1 && (this.above[n] = r), t !== 0) for (let e = r; e !== -1; e = this.above[e]) this.specials[e] -= t & xn, this.listItemBoundaries[e] -= (t & Sn) >> 1, this.scopeBoundaries[e] -= (t & R) >> 2;
			let i = n === -1 ? -1 : this.htmlSlots[n];
			for (let t = r; t !== -1 && this.htmlSlots[t] === e; t = this.above[t]) this.htmlSlots[t] = i;
		} else this.items.splice(e, 1), this.tagIDs.splice(e, 1), this.stackTop--, this._updateCurrentElement();
		this.handler.onItemPop(t, !1);
	}
	tryPeekProperlyNestedBodyElement() {
		return this.stackTop >= 1 && this.tagIDs[1] === M.BODY ? this.items[1] : null;
	}
	contains(e) {
		return this._indexOf(e) > -1;
	}
	getCommonAncestor(e) {
		let t = this._indexOf(e), n = t === -1 ? -1 : this.slotBelow(t);
		return n === -1 ? null : this.items[n];
	}
	isRootHtmlElementCurrent() {
		return this.stackTop === 0 && this.tagIDs[0] === M.HTML;
	}
	_isInScope(e, t) {
		let n = -1;
		switch (t) {
			case Cn:
				n = Math.max(this.keyTops[M.OL], this.keyTops[M.UL]);
				break;
			case wn:
				n = this.keyTops[M.BUTTON];
				break;
			case z: return n = Math.max(this.keyTops[M.TABLE], this.keyTops[M.HTML]), e === -1 ? n === -1 : e >= n;
		}
		return e === -1 ? n === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : e >= n && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[e];
	}
	_scanScope(e, t, n, r) {
		for (let i = this.stackTop; i >= 0; i--) {
			let a = Tn(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (a !== -1) {
				if ((t ? t.includes(a) : a === e) && (!r || this.items[i] === r)) return !0;
				if (B[a] & n) return !1;
			}
		}
		return !0;
	}
	hasInScope(e, t) {
		return this.indexed ? this._isInScope(t ? this._indexOf(t) : this.keyTops[e], R) : this._scanScope(e, null, R, t);
	}
	hasInListItemScope(e) {
		return this.indexed ? this._isInScope(this.keyTops[e], Cn) : this._scanScope(e, null, Cn);
	}
	hasInButtonScope(e) {
		return this.indexed ? this._isInScope(this.keyTops[e], wn) : this._scanScope(e, null, wn);
	}
	hasNumberedHeaderInScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(hn), R) : this._scanScope(M.UNKNOWN, hn, R);
	}
	hasInTableScope(e) {
		return this.indexed ? this._isInScope(this.keyTops[e], z) : this._scanScope(e, null, z);
	}
	hasTableBodyContextInTableScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(gn), z) : this._scanScope(M.UNKNOWN, gn, z);
	}
	hasInSelectScope(e) {
		for (let t = this.stackTop; t >= 0; t = this.slotBelow(t)) if (this.treeAdapter.getNamespaceURI(this.items[t]) === k.HTML) switch (this.tagIDs[t]) {
			case e: return !0;
			case M.OPTION:
			case M.OPTGROUP: break;
			default: return !1;
		}
		return !0;
	}
	generateImpliedEndTags() {
		for (; this.currentTagId !== void 0 && un.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === k.HTML;) this.pop();
	}
	generateImpliedEndTagsThoroughly() {
		for (; this.currentTagId !== void 0 && dn.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === k.HTML;) this.pop();
	}
	generateImpliedEndTagsWithExclusion(e) {
		for (; this.currentTagId !== void 0 && this.currentTagId !== e && dn.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === k.HTML;) this.pop();
	}
}, Dn = 3, H;
(function(e) {
	e[e.Marker = 0] = "Marker", e[e.Element = 1] = "Element";
})(H ||= {});
var On = class {
	constructor() {
		this.newest = null, this.bookmark = null, this.index = null, this.elementEntries = /* @__PURE__ */ new Map();
	}
	_insertElementEntry(e, t, n) {
		let r = n === null ? null : n.newer, i = {
			type: H.Element,
			element: e,
			token: t,
			older: n,
			newer: r,
			ark: null,
			olderSameTag: null,
			newerSameTag: null
		};
		return r === null ? this.newest = i : r.older = i, n !== null && (n.newer = i), this.index === null ? null : this._addToIndex(this.index, i);
	}
	_addToIndex(e, t) {
		let { tagName: n, attrs: r } = t.token, i = n + r.map(({ name: e, value: t }) => `\0${e}\0${t}`).sort().join(""), a = e.arks.get(i);
		a === void 0 && (a = {
			entries: [],
			key: i
		}, e.arks.set(i, a)), a.entries.push(t), t.ark = a, this.elementEntries.set(t.element, t);
		let o = e.tagNames.get(n);
		return o === void 0 && (o = { olderSameTag: null }, e.tagNames.set(n, o)), t.olderSameTag = o.olderSameTag, t.newerSameTag = o, o.olderSameTag !== null && (o.olderSameTag.newerSameTag = t), o.olderSameTag = t, a;
	}
	insertMarker() {
		if (this.index === null) for (let e = this.newest; e !== null && e.type === H.Element; e = e.older) this.elementEntries.set(e.element, e);
		let e = {
			type: H.Marker,
			older: this.newest,
			newer: null,
			outerIndex: this.index
		};
		this.newest !== null && (this.newest.newer = e), this.newest = e, this.index = null;
	}
	pushElement(e, t) {
		if (this.index === null) {
			let e = null, t = 0;
			for (let n = this.newest; n !== null && n.type === H.Element; n = n.older) e = n, t++;
			if (t >= Dn) {
				this.index = {
					arks: /* @__PURE__ */ new Map(),
					tagNames: /* @__PURE__ */ new Map()
				};
				for (let t = e; t !== null && t.type === H.Element; t = t.newer) this._addToIndex(this.index, t);
			}
		}
		let n = this._insertElementEntry(e, t, this.newest);
		n !== null && n.entries.length > Dn && this.removeEntry(n.entries[0]);
	}
	insertElementAfterBookmark(e, t) {
		let { bookmark: n } = this;
		this.bookmark = null, this._insertElementEntry(e, t, n);
	}
	removeEntry(e) {
		var t;
		if (!(e.newer === null ? this.newest !== e : e.newer.older !== e)) {
			if (this.elementEntries.delete(e.element), e.newer === null ? this.newest = e.older : e.newer.older = e.older, e.older !== null && (e.older.newer = e.newer), e.ark !== null) {
				let { entries: n, key: r } = e.ark;
				n.splice(n.indexOf(e), 1), n.length === 0 && ((t = this.index) == null || t.arks.delete(r));
			}
			e.newerSameTag !== null && (e.newerSameTag.olderSameTag = e.olderSameTag, e.olderSameTag !== null && (e.olderSameTag.newerSameTag = e.newerSameTag));
		}
	}
	replaceElement(e, t) {
		this.elementEntries.delete(e.element) && this.elementEntries.set(t, e), e.element = t;
	}
	clearToLastMarker() {
		let e = this.newest;
		for (; e !== null && e.type === H.Element; e = e.older) this.elementEntries.delete(e.element);
		this.newest = e === null ? null : e.older, this.index = e === null ? null : e.outerIndex, this.newest !== null && (this.newest.newer = null);
	}
	getElementEntryInScopeWithTagName(e) {
		if (this.index !== null) return this.index.tagNames.get(e)?.olderSameTag ?? null;
		for (let t = this.newest; t !== null && t.type === H.Element; t = t.older) if (t.token.tagName === e) return t;
		return null;
	}
	getElementEntry(e) {
		if (this.index === null) {
			for (let t = this.newest; t !== null && t.type === H.Element; t = t.older) if (t.element === e) return t;
		}
		return this.elementEntries.get(e);
	}
}, kn = /* @__PURE__ */ new WeakMap(), U = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: A.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(e, t, n) {
		return {
			nodeName: e,
			tagName: e,
			attrs: n,
			namespaceURI: t,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(e) {
		return {
			nodeName: "#comment",
			data: e,
			parentNode: null
		};
	},
	createTextNode(e) {
		return {
			nodeName: "#text",
			value: e,
			parentNode: null
		};
	},
	appendChild(e, t) {
		e.childNodes.push(t), t.parentNode = e;
	},
	insertBefore(e, t, n) {
		let { childNodes: r } = e, i = r[r.length - 1] === n ? r.length - 1 : r.indexOf(n);
		r.splice(i, 0, t), t.parentNode = e;
	},
	setTemplateContent(e, t) {
		e.content = t;
	},
	getTemplateContent(e) {
		return e.content;
	},
	setDocumentType(e, t, n, r) {
		let i = e.childNodes.find((e) => e.nodeName === "#documentType");
		if (i) i.name = t, i.publicId = n, i.systemId = r;
		else {
			let i = {
				nodeName: "#documentType",
				name: t,
				publicId: n,
				systemId: r,
				parentNode: null
			};
			U.appendChild(e, i);
		}
	},
	setDocumentMode(e, t) {
		e.mode = t;
	},
	getDocumentMode(e) {
		return e.mode;
	},
	detachNode(e) {
		if (e.parentNode) {
			let { childNodes: t } = e.parentNode, n = t[t.length - 1] === e ? t.length - 1 : t.indexOf(e);
			t.splice(n, 1), e.parentNode = null;
		}
	},
	insertText(e, t) {
		if (e.childNodes.length > 0) {
			let n = e.childNodes[e.childNodes.length - 1];
			if (U.isTextNode(n)) {
				n.value += t;
				return;
			}
		}
		U.appendChild(e, U.createTextNode(t));
	},
	insertTextBefore(e, t, n) {
		let { childNodes: r } = e, i = r[(r[r.length - 1] === n ? r.length - 1 : r.indexOf(n)) - 1];
		i && U.isTextNode(i) ? i.value += t : U.insertBefore(e, U.createTextNode(t), n);
	},
	adoptAttributes(e, t) {
		if (t.length === 0 || t === e.attrs) return;
		let n = kn.get(e.attrs), r = n?.size === e.attrs.length && t.every(({ name: t }) => {
			let r = n.get(t);
			return r === void 0 || e.attrs[r]?.name === t;
		}), i = r ? n : /* @__PURE__ */ new Map();
		if (!r) {
			for (let t = 0; t < e.attrs.length; t++) {
				let n = e.attrs[t];
				n !== void 0 && i.set(n.name, t);
			}
			kn.set(e.attrs, i);
		}
		let a = e.attrs.length;
		for (let n = 0; n < t.length; n++) i.has(t[n].name) || e.attrs.push(t[n]);
		for (let t = a; t < e.attrs.length; t++) i.set(e.attrs[t].name, t);
		i.size !== e.attrs.length && kn.delete(e.attrs);
	},
	getFirstChild(e) {
		return e.childNodes[0];
	},
	getChildNodes(e) {
		return e.childNodes;
	},
	getParentNode(e) {
		return e.parentNode;
	},
	getAttrList(e) {
		return e.attrs;
	},
	getTagName(e) {
		return e.tagName;
	},
	getNamespaceURI(e) {
		return e.namespaceURI;
	},
	getTextNodeContent(e) {
		return e.value;
	},
	getCommentNodeContent(e) {
		return e.data;
	},
	getDocumentTypeNodeName(e) {
		return e.name;
	},
	getDocumentTypeNodePublicId(e) {
		return e.publicId;
	},
	getDocumentTypeNodeSystemId(e) {
		return e.systemId;
	},
	isTextNode(e) {
		return e.nodeName === "#text";
	},
	isCommentNode(e) {
		return e.nodeName === "#comment";
	},
	isDocumentTypeNode(e) {
		return e.nodeName === "#documentType";
	},
	isElementNode(e) {
		return Object.prototype.hasOwnProperty.call(e, "tagName");
	},
	setNodeSourceCodeLocation(e, t) {
		e.sourceCodeLocation = t;
	},
	getNodeSourceCodeLocation(e) {
		return e.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(e, t) {
		e.sourceCodeLocation = {
			...e.sourceCodeLocation,
			...t
		};
	}
}, An = "html", jn = "about:legacy-compat", Mn = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd", Nn = /* @__PURE__ */ "+//silmaril//dtd html pro v0r11 19970101//,-//as//dtd html 3.0 aswedit + extensions//,-//advasoft ltd//dtd html 3.0 aswedit + extensions//,-//ietf//dtd html 2.0 level 1//,-//ietf//dtd html 2.0 level 2//,-//ietf//dtd html 2.0 strict level 1//,-//ietf//dtd html 2.0 strict level 2//,-//ietf//dtd html 2.0 strict//,-//ietf//dtd html 2.0//,-//ietf//dtd html 2.1e//,-//ietf//dtd html 3.0//,-//ietf//dtd html 3.2 final//,-//ietf//dtd html 3.2//,-//ietf//dtd html 3//,-//ietf//dtd html level 0//,-//ietf//dtd html level 1//,-//ietf//dtd html level 2//,-//ietf//dtd html level 3//,-//ietf//dtd html strict level 0//,-//ietf//dtd html strict level 1//,-//ietf//dtd html strict level 2//,-//ietf//dtd html strict level 3//,-//ietf//dtd html strict//,-//ietf//dtd html//,-//metrius//dtd metrius presentational//,-//microsoft//dtd internet explorer 2.0 html strict//,-//microsoft//dtd internet explorer 2.0 html//,-//microsoft//dtd internet explorer 2.0 tables//,-//microsoft//dtd internet explorer 3.0 html strict//,-//microsoft//dtd internet explorer 3.0 html//,-//microsoft//dtd internet explorer 3.0 tables//,-//netscape comm. corp.//dtd html//,-//netscape comm. corp.//dtd strict html//,-//o'reilly and associates//dtd html 2.0//,-//o'reilly and associates//dtd html extended 1.0//,-//o'reilly and associates//dtd html extended relaxed 1.0//,-//sq//dtd html 2.0 hotmetal + extensions//,-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//,-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//,-//spyglass//dtd html 2.0 extended//,-//sun microsystems corp.//dtd hotjava html//,-//sun microsystems corp.//dtd hotjava strict html//,-//w3c//dtd html 3 1995-03-24//,-//w3c//dtd html 3.2 draft//,-//w3c//dtd html 3.2 final//,-//w3c//dtd html 3.2//,-//w3c//dtd html 3.2s draft//,-//w3c//dtd html 4.0 frameset//,-//w3c//dtd html 4.0 transitional//,-//w3c//dtd html experimental 19960712//,-//w3c//dtd html experimental 970421//,-//w3c//dtd w3 html//,-//w3o//dtd w3 html 3.0//,-//webtechs//dtd mozilla html 2.0//,-//webtechs//dtd mozilla html//".split(","), Pn = [
	...Nn,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
], Fn = /* @__PURE__ */ new Set([
	"-//w3o//dtd w3 html strict 3.0//en//",
	"-/w3c/dtd html 4.0 transitional/en",
	"html"
]), In = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"], Ln = [
	...In,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
function Rn(e, t) {
	return t.some((t) => e.startsWith(t));
}
function zn(e) {
	return e.name === An && e.publicId === null && (e.systemId === null || e.systemId === jn);
}
function Bn(e) {
	if (e.name !== An) return A.QUIRKS;
	let { systemId: t } = e;
	if (t && t.toLowerCase() === Mn) return A.QUIRKS;
	let { publicId: n } = e;
	if (n !== null) {
		if (n = n.toLowerCase(), Fn.has(n)) return A.QUIRKS;
		let e = t === null ? Pn : Nn;
		if (Rn(n, e)) return A.QUIRKS;
		if (e = t === null ? In : Ln, Rn(n, e)) return A.LIMITED_QUIRKS;
	}
	return A.NO_QUIRKS;
}
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/common/foreign-content.js
var Vn = {
	TEXT_HTML: "text/html",
	APPLICATION_XML: "application/xhtml+xml"
}, Hn = "definitionurl", Un = "definitionURL", Wn = new Map((/* @__PURE__ */ "attributeName.attributeType.baseFrequency.baseProfile.calcMode.clipPathUnits.diffuseConstant.edgeMode.filterUnits.glyphRef.gradientTransform.gradientUnits.kernelMatrix.kernelUnitLength.keyPoints.keySplines.keyTimes.lengthAdjust.limitingConeAngle.markerHeight.markerUnits.markerWidth.maskContentUnits.maskUnits.numOctaves.pathLength.patternContentUnits.patternTransform.patternUnits.pointsAtX.pointsAtY.pointsAtZ.preserveAlpha.preserveAspectRatio.primitiveUnits.refX.refY.repeatCount.repeatDur.requiredExtensions.requiredFeatures.specularConstant.specularExponent.spreadMethod.startOffset.stdDeviation.stitchTiles.surfaceScale.systemLanguage.tableValues.targetX.targetY.textLength.viewBox.viewTarget.xChannelSelector.yChannelSelector.zoomAndPan".split(".")).map((e) => [e.toLowerCase(), e])), Gn = /* @__PURE__ */ new Map([
	["xlink:actuate", {
		prefix: "xlink",
		name: "actuate",
		namespace: k.XLINK
	}],
	["xlink:arcrole", {
		prefix: "xlink",
		name: "arcrole",
		namespace: k.XLINK
	}],
	["xlink:href", {
		prefix: "xlink",
		name: "href",
		namespace: k.XLINK
	}],
	["xlink:role", {
		prefix: "xlink",
		name: "role",
		namespace: k.XLINK
	}],
	["xlink:show", {
		prefix: "xlink",
		name: "show",
		namespace: k.XLINK
	}],
	["xlink:title", {
		prefix: "xlink",
		name: "title",
		namespace: k.XLINK
	}],
	["xlink:type", {
		prefix: "xlink",
		name: "type",
		namespace: k.XLINK
	}],
	["xml:lang", {
		prefix: "xml",
		name: "lang",
		namespace: k.XML
	}],
	["xml:space", {
		prefix: "xml",
		name: "space",
		namespace: k.XML
	}],
	["xmlns", {
		prefix: "",
		name: "xmlns",
		namespace: k.XMLNS
	}],
	["xmlns:xlink", {
		prefix: "xmlns",
		name: "xlink",
		namespace: k.XMLNS
	}]
]), Kn = new Map((/* @__PURE__ */ "altGlyph.altGlyphDef.altGlyphItem.animateColor.animateMotion.animateTransform.clipPath.feBlend.feColorMatrix.feComponentTransfer.feComposite.feConvolveMatrix.feDiffuseLighting.feDisplacementMap.feDistantLight.feFlood.feFuncA.feFuncB.feFuncG.feFuncR.feGaussianBlur.feImage.feMerge.feMergeNode.feMorphology.feOffset.fePointLight.feSpecularLighting.feSpotLight.feTile.feTurbulence.foreignObject.glyphRef.linearGradient.radialGradient.textPath".split(".")).map((e) => [e.toLowerCase(), e])), qn = /* @__PURE__ */ new Set([
	M.B,
	M.BIG,
	M.BLOCKQUOTE,
	M.BODY,
	M.BR,
	M.CENTER,
	M.CODE,
	M.DD,
	M.DIV,
	M.DL,
	M.DT,
	M.EM,
	M.EMBED,
	M.H1,
	M.H2,
	M.H3,
	M.H4,
	M.H5,
	M.H6,
	M.HEAD,
	M.HR,
	M.I,
	M.IMG,
	M.LI,
	M.LISTING,
	M.MENU,
	M.META,
	M.NOBR,
	M.OL,
	M.P,
	M.PRE,
	M.RUBY,
	M.S,
	M.SMALL,
	M.SPAN,
	M.STRONG,
	M.STRIKE,
	M.SUB,
	M.SUP,
	M.TABLE,
	M.TT,
	M.U,
	M.UL,
	M.VAR
]);
function Jn(e) {
	let t = e.tagID;
	return t === M.FONT && e.attrs.some(({ name: e }) => e === Jt.COLOR || e === Jt.SIZE || e === Jt.FACE) || qn.has(t);
}
function Yn(e) {
	for (let t = 0; t < e.attrs.length; t++) if (e.attrs[t].name === Hn) {
		e.attrs[t].name = Un;
		break;
	}
}
function Xn(e) {
	for (let t = 0; t < e.attrs.length; t++) {
		let n = Wn.get(e.attrs[t].name);
		n != null && (e.attrs[t].name = n);
	}
}
function Zn(e) {
	for (let t = 0; t < e.attrs.length; t++) {
		let n = Gn.get(e.attrs[t].name);
		n && (e.attrs[t].prefix = n.prefix, e.attrs[t].name = n.name, e.attrs[t].namespace = n.namespace);
	}
}
function Qn(e) {
	let t = Kn.get(e.tagName);
	t != null && (e.tagName = t, e.tagID = Xt(e.tagName));
}
function $n(e, t) {
	return t === k.MATHML && (e === M.MI || e === M.MO || e === M.MN || e === M.MS || e === M.MTEXT);
}
function er(e, t, n) {
	if (t === k.MATHML && e === M.ANNOTATION_XML) {
		for (let e = 0; e < n.length; e++) if (n[e].name === Jt.ENCODING) {
			let t = n[e].value.toLowerCase();
			return t === Vn.TEXT_HTML || t === Vn.APPLICATION_XML;
		}
	}
	return t === k.SVG && (e === M.FOREIGN_OBJECT || e === M.DESC || e === M.TITLE);
}
function tr(e, t, n, r) {
	return (!r || r === k.HTML) && er(e, t, n) || (!r || r === k.MATHML) && $n(e, t);
}
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/parser/index.js
var nr = [
	M.TR,
	M.TBODY,
	M.THEAD,
	M.TFOOT,
	M.CAPTION,
	M.COLGROUP,
	M.TABLE,
	M.FRAMESET,
	M.SELECT,
	M.TEMPLATE,
	M.TD,
	M.TH,
	M.HEAD,
	M.BODY,
	M.HTML
], rr = "hidden", ir = [], ar = 8, or = 3, W;
(function(e) {
	e[e.INITIAL = 0] = "INITIAL", e[e.BEFORE_HTML = 1] = "BEFORE_HTML", e[e.BEFORE_HEAD = 2] = "BEFORE_HEAD", e[e.IN_HEAD = 3] = "IN_HEAD", e[e.IN_HEAD_NO_SCRIPT = 4] = "IN_HEAD_NO_SCRIPT", e[e.AFTER_HEAD = 5] = "AFTER_HEAD", e[e.IN_BODY = 6] = "IN_BODY", e[e.TEXT = 7] = "TEXT", e[e.IN_TABLE = 8] = "IN_TABLE", e[e.IN_TABLE_TEXT = 9] = "IN_TABLE_TEXT", e[e.IN_CAPTION = 10] = "IN_CAPTION", e[e.IN_COLUMN_GROUP = 11] = "IN_COLUMN_GROUP", e[e.IN_TABLE_BODY = 12] = "IN_TABLE_BODY", e[e.IN_ROW = 13] = "IN_ROW", e[e.IN_CELL = 14] = "IN_CELL", e[e.IN_SELECT = 15] = "IN_SELECT", e[e.IN_SELECT_IN_TABLE = 16] = "IN_SELECT_IN_TABLE", e[e.IN_TEMPLATE = 17] = "IN_TEMPLATE", e[e.AFTER_BODY = 18] = "AFTER_BODY", e[e.IN_FRAMESET = 19] = "IN_FRAMESET", e[e.AFTER_FRAMESET = 20] = "AFTER_FRAMESET", e[e.AFTER_AFTER_BODY = 21] = "AFTER_AFTER_BODY", e[e.AFTER_AFTER_FRAMESET = 22] = "AFTER_AFTER_FRAMESET";
})(W ||= {});
var sr = {
	startLine: -1,
	startCol: -1,
	startOffset: -1,
	endLine: -1,
	endCol: -1,
	endOffset: -1
}, cr = /* @__PURE__ */ new Set([
	M.TABLE,
	M.TBODY,
	M.TFOOT,
	M.THEAD,
	M.TR
]), lr = {
	scriptingEnabled: !0,
	sourceCodeLocationInfo: !1,
	treeAdapter: U,
	onParseError: null
}, ur = class {
	constructor(e, t, n = null, r = null) {
		this.fragmentContext = n, this.scriptHandler = r, this.currentToken = null, this.stopped = !1, this.insertionMode = W.INITIAL, this.originalInsertionMode = W.INITIAL, this.headElement = null, this.formElement = null, this.currentNotInHTML = !1, this.tmplInsertionModeStack = [], this.pendingCharacterTokens = [], this.hasNonWhitespacePendingCharacterToken = !1, this.framesetOk = !0, this.skipNextNewLine = !1, this.fosterParentingEnabled = !1, this.options = {
			...lr,
			...e
		}, this.treeAdapter = this.options.treeAdapter, this.onParseError = this.options.onParseError, this.onParseError && (this.options.sourceCodeLocationInfo = !0), this.document = t ?? this.treeAdapter.createDocument(), this.tokenizer = new ln(this.options, this), this.activeFormattingElements = new On(), this.fragmentContextID = n ? Xt(this.treeAdapter.getTagName(n)) : M.UNKNOWN, this._setContextModes(n ?? this.document, this.fragmentContextID), this.openElements = new En(this.document, this.treeAdapter, this);
	}
	static parse(e, t) {
		let n = new this(t);
		return n.tokenizer.write(e, !0), n.document;
	}
	static getFragmentParser(e, t) {
		let n = {
			...lr,
			...t
		};
		e ??= n.treeAdapter.createElement(j.TEMPLATE, k.HTML, []);
		let r = n.treeAdapter.createElement("documentmock", k.HTML, []), i = new this(n, r, e);
		return i.fragmentContextID === M.TEMPLATE && i.tmplInsertionModeStack.push(W.IN_TEMPLATE), i._initTokenizerForFragmentParsing(), i._insertFakeRootElement(), i._resetInsertionMode(), i._findFormInFragmentContext(), i;
	}
	getFragment() {
		let e = this.treeAdapter.getFirstChild(this.document), t = this.treeAdapter.createDocumentFragment();
		return this._adoptNodes(e, t), t;
	}
	_err(e, t, n) {
		if (!this.onParseError) return;
		let r = e.location ?? sr, i = {
			code: t,
			startLine: r.startLine,
			startCol: r.startCol,
			startOffset: r.startOffset,
			endLine: n ? r.startLine : r.endLine,
			endCol: n ? r.startCol : r.endCol,
			endOffset: n ? r.startOffset : r.endOffset
		};
		this.onParseError(i);
	}
	onItemPush(e, t, n) {
		var r, i;
		(i = (r = this.treeAdapter).onItemPush) == null || i.call(r, e), n && this.openElements.stackTop > 0 && this._setContextModes(e, t);
	}
	onItemPop(e, t) {
		var n, r, i;
		if (this.options.sourceCodeLocationInfo && this._setEndLocation(e, this.currentToken), (r = (n = this.treeAdapter).onItemPop) == null || r.call(n, e, this.openElements.current), (i = this.annotationXmlIntegrationPoints) == null || i.delete(e), t) {
			let e, t;
			this.openElements.stackTop === 0 && this.fragmentContext ? (e = this.fragmentContext, t = this.fragmentContextID) : {current: e, currentTagId: t} = this.openElements, this._setContextModes(e, t);
		}
	}
	_setContextModes(e, t) {
		let n = e === this.document || e && this.treeAdapter.getNamespaceURI(e) === k.HTML;
		this.currentNotInHTML = !n, this.tokenizer.inForeignNode = !n && e !== void 0 && t !== void 0 && !this._isIntegrationPoint(t, e);
	}
	_switchToTextParsing(e, t) {
		this._insertElement(e, k.HTML), this.tokenizer.state = t, this.originalInsertionMode = this.insertionMode, this.insertionMode = W.TEXT;
	}
	switchToPlaintextParsing() {
		this.insertionMode = W.TEXT, this.originalInsertionMode = W.IN_BODY, this.tokenizer.state = F.PLAINTEXT;
	}
	_getAdjustedCurrentElement() {
		return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
	}
	_findFormInFragmentContext() {
		let e = this.fragmentContext;
		for (; e;) {
			if (this.treeAdapter.getTagName(e) === j.FORM && this.treeAdapter.getNamespaceURI(e) === k.HTML) {
				this.formElement = e;
				break;
			}
			e = this.treeAdapter.getParentNode(e);
		}
	}
	_initTokenizerForFragmentParsing() {
		if (this.fragmentContext && this.treeAdapter.getNamespaceURI(this.fragmentContext) === k.HTML) switch (this.fragmentContextID) {
			case M.TITLE:
			case M.TEXTAREA:
				this.tokenizer.state = F.RCDATA;
				break;
			case M.STYLE:
			case M.XMP:
			case M.IFRAME:
			case M.NOEMBED:
			case M.NOFRAMES:
			case M.NOSCRIPT:
				this.tokenizer.state = F.RAWTEXT;
				break;
			case M.SCRIPT:
				this.tokenizer.state = F.SCRIPT_DATA;
				break;
			case M.PLAINTEXT: this.tokenizer.state = F.PLAINTEXT;
		}
	}
	_setDocumentType(e) {
		let t = e.name || "", n = e.publicId || "", r = e.systemId || "";
		if (this.treeAdapter.setDocumentType(this.document, t, n, r), e.location) {
			let t = this.treeAdapter.getChildNodes(this.document).find((e) => this.treeAdapter.isDocumentTypeNode(e));
			t && this.treeAdapter.setNodeSourceCodeLocation(t, e.location);
		}
	}
	_attachElementToTree(e, t, n) {
		if (this.options.sourceCodeLocationInfo) {
			let n = t && {
				...t,
				startTag: t
			};
			this.treeAdapter.setNodeSourceCodeLocation(e, n);
		}
		n.beforeElement ? this.treeAdapter.insertBefore(n.parent, e, n.beforeElement) : this.treeAdapter.appendChild(n.parent, e);
	}
	_getInsertionLocation() {
		return this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : {
			parent: this.openElements.currentTmplContentOrNode ?? this.document,
			beforeElement: null
		};
	}
	_createElement(e, t, n, r) {
		var i, a;
		let o = this.treeAdapter.createElement(e, t, n);
		return (a = (i = this.treeAdapter).onElementCreated) == null || a.call(i, o, {
			intendedParent: r,
			formElement: this.formElement,
			isInTemplate: this.openElements.tmplCount > 0
		}), o;
	}
	_appendElement(e, t) {
		let n = this._getInsertionLocation(), r = this._createElement(e.tagName, t, e.attrs, n.parent);
		this._attachElementToTree(r, e.location, n);
	}
	_insertElement(e, t) {
		let n = this._getInsertionLocation(), r = this._createElement(e.tagName, t, e.attrs, n.parent);
		this._attachElementToTree(r, e.location, n), this.openElements.push(r, e.tagID);
	}
	_insertFakeElement(e, t) {
		let n = this._getInsertionLocation(), r = this._createElement(e, k.HTML, [], n.parent);
		this._attachElementToTree(r, null, n), this.openElements.push(r, t);
	}
	_insertTemplate(e) {
		let t = this._getInsertionLocation(), n = this._createElement(e.tagName, k.HTML, e.attrs, t.parent), r = this.treeAdapter.createDocumentFragment();
		this.treeAdapter.setTemplateContent(n, r), this._attachElementToTree(n, e.location, t), this.openElements.push(n, e.tagID), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(r, null);
	}
	_insertFakeRootElement() {
		let e = this._createElement(j.HTML, k.HTML, [], this.document);
		this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(e, null), this.treeAdapter.appendChild(this.document, e), this.openElements.push(e, M.HTML);
	}
	_appendCommentNode(e, t) {
		let n = this.treeAdapter.createCommentNode(e.data);
		this.treeAdapter.appendChild(t, n), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(n, e.location);
	}
	_insertCharacters(e) {
		let t, n;
		if (this._shouldFosterParentOnInsertion() ? ({parent: t, beforeElement: n} = this._findFosterParentingLocation(), n ? this.treeAdapter.insertTextBefore(t, e.chars, n) : this.treeAdapter.insertText(t, e.chars)) : (t = this.openElements.currentTmplContentOrNode, this.treeAdapter.insertText(t, e.chars)), !e.location) return;
		let r = this.treeAdapter.getChildNodes(t), i = r[(n ? r.lastIndexOf(n) : r.length) - 1];
		if (this.treeAdapter.getNodeSourceCodeLocation(i)) {
			let { endLine: t, endCol: n, endOffset: r } = e.location;
			this.treeAdapter.updateNodeSourceCodeLocation(i, {
				endLine: t,
				endCol: n,
				endOffset: r
			});
		} else this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(i, e.location);
	}
	_adoptNodes(e, t) {
		let n = [...this.treeAdapter.getChildNodes(e)];
		for (let e = n.length - 1; e >= 0; e--) this.treeAdapter.detachNode(n[e]);
		for (let e of n) this.treeAdapter.appendChild(t, e);
	}
	_setEndLocation(e, t) {
		if (this.treeAdapter.getNodeSourceCodeLocation(e) && t.location) {
			let n = t.location, r = this.treeAdapter.getTagName(e), i = t.type === E.END_TAG && r === t.tagName ? {
				endTag: { ...n },
				endLine: n.endLine,
				endCol: n.endCol,
				endOffset: n.endOffset
			} : {
				endLine: n.startLine,
				endCol: n.startCol,
				endOffset: n.startOffset
			};
			this.treeAdapter.updateNodeSourceCodeLocation(e, i);
		}
	}
	shouldProcessStartTagTokenInForeignContent(e) {
		if (!this.currentNotInHTML) return !1;
		let t, n;
		return this.openElements.stackTop === 0 && this.fragmentContext ? (t = this.fragmentContext, n = this.fragmentContextID) : {current: t, currentTagId: n} = this.openElements, e.tagID === M.SVG && this.treeAdapter.getTagName(t) === j.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(t) === k.MATHML ? !1 : this.tokenizer.inForeignNode || (e.tagID === M.MGLYPH || e.tagID === M.MALIGNMARK) && n !== void 0 && !this._isIntegrationPoint(n, t, k.HTML);
	}
	_processToken(e) {
		switch (e.type) {
			case E.CHARACTER:
				this.onCharacter(e);
				break;
			case E.NULL_CHARACTER:
				this.onNullCharacter(e);
				break;
			case E.COMMENT:
				this.onComment(e);
				break;
			case E.DOCTYPE:
				this.onDoctype(e);
				break;
			case E.START_TAG:
				this._processStartTag(e);
				break;
			case E.END_TAG:
				this.onEndTag(e);
				break;
			case E.EOF:
				this.onEof(e);
				break;
			case E.WHITESPACE_CHARACTER: this.onWhitespaceCharacter(e);
		}
	}
	_isIntegrationPoint(e, t, n) {
		let r = this.treeAdapter.getNamespaceURI(t);
		if (e === M.ANNOTATION_XML && r === k.MATHML && n !== k.MATHML) {
			let n = this.annotationXmlIntegrationPoints ??= /* @__PURE__ */ new Map(), i = n.get(t);
			return i === void 0 && (i = tr(e, r, this.treeAdapter.getAttrList(t)), n.set(t, i)), i;
		}
		return tr(e, r, ir, n);
	}
	_reconstructActiveFormattingElements() {
		let e = null;
		for (let t = this.activeFormattingElements.newest; t !== null && t.type === H.Element && !this.openElements.contains(t.element); t = t.older) e = t;
		for (let t = e; t !== null && t.type === H.Element; t = t.newer) this._insertElement(t.token, this.treeAdapter.getNamespaceURI(t.element)), this.activeFormattingElements.replaceElement(t, this.openElements.current);
	}
	_closeTableCell() {
		this.openElements.generateImpliedEndTags(), this.openElements.popUntilTableCellPopped(), this.activeFormattingElements.clearToLastMarker(), this.insertionMode = W.IN_ROW;
	}
	_closePElement() {
		this.openElements.generateImpliedEndTagsWithExclusion(M.P), this.openElements.popUntilTagNamePopped(M.P);
	}
	_resetInsertionMode() {
		let e = this.openElements.indexOfTopmostOf(nr), t = e === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[e], n = e === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[e];
		if (n !== void 0 && this.treeAdapter.getNamespaceURI(n) === k.HTML) switch (t) {
			case M.TR:
				this.insertionMode = W.IN_ROW;
				return;
			case M.TBODY:
			case M.THEAD:
			case M.TFOOT:
				this.insertionMode = W.IN_TABLE_BODY;
				return;
			case M.CAPTION:
				this.insertionMode = W.IN_CAPTION;
				return;
			case M.COLGROUP:
				this.insertionMode = W.IN_COLUMN_GROUP;
				return;
			case M.TABLE:
				this.insertionMode = W.IN_TABLE;
				return;
			case M.BODY:
				this.insertionMode = W.IN_BODY;
				return;
			case M.FRAMESET:
				this.insertionMode = W.IN_FRAMESET;
				return;
			case M.SELECT:
				this._resetInsertionModeForSelect(e);
				return;
			case M.TEMPLATE:
				this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
				return;
			case M.HTML:
				this.insertionMode = this.headElement ? W.AFTER_HEAD : W.BEFORE_HEAD;
				return;
			case M.TD:
			case M.TH:
				if (e > 0) {
					this.insertionMode = W.IN_CELL;
					return;
				}
				break;
			case M.HEAD: if (e > 0) {
				this.insertionMode = W.IN_HEAD;
				return;
			}
		}
		this.insertionMode = W.IN_BODY;
	}
	_resetInsertionModeForSelect(e) {
		if (e > 0) {
			let e = this.openElements.indexOfTopmost(M.TABLE);
			if (e > 0 && e > this.openElements.indexOfTopmost(M.TEMPLATE)) {
				this.insertionMode = W.IN_SELECT_IN_TABLE;
				return;
			}
		}
		this.insertionMode = W.IN_SELECT;
	}
	_isElementCausesFosterParenting(e) {
		return cr.has(e);
	}
	_shouldFosterParentOnInsertion() {
		return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
	}
	_findFosterParentingLocation() {
		let { openElements: e } = this, t = e.indexOfTopmost(M.TABLE), n = e.indexOfTopmost(M.TEMPLATE);
		if (n > t) return {
			parent: this.treeAdapter.getTemplateContent(e.items[n]),
			beforeElement: null
		};
		if (t !== -1) {
			let n = e.items[t], r = this.treeAdapter.getParentNode(n);
			return r ? {
				parent: r,
				beforeElement: n
			} : {
				parent: e.items[e.slotBelow(t)],
				beforeElement: null
			};
		}
		return {
			parent: e.items[0],
			beforeElement: null
		};
	}
	_fosterParentElement(e) {
		let t = this._findFosterParentingLocation();
		t.beforeElement ? this.treeAdapter.insertBefore(t.parent, e, t.beforeElement) : this.treeAdapter.appendChild(t.parent, e);
	}
	_isSpecialElement(e, t) {
		return Zt[this.treeAdapter.getNamespaceURI(e)].has(t);
	}
	onCharacter(e) {
		if (this.skipNextNewLine = !1, this.tokenizer.inForeignNode) Ta(this, e);
		else switch (this.insertionMode) {
			case W.INITIAL:
				Cr(this, e);
				break;
			case W.BEFORE_HTML:
				Er(this, e);
				break;
			case W.BEFORE_HEAD:
				kr(this, e);
				break;
			case W.IN_HEAD:
				jr(this, e);
				break;
			case W.IN_HEAD_NO_SCRIPT:
				Pr(this, e);
				break;
			case W.AFTER_HEAD:
				Lr(this, e);
				break;
			case W.IN_BODY:
			case W.IN_CAPTION:
			case W.IN_CELL:
			case W.IN_TEMPLATE:
				Br(this, e);
				break;
			case W.TEXT:
			case W.IN_SELECT:
			case W.IN_SELECT_IN_TABLE:
				this._insertCharacters(e);
				break;
			case W.IN_TABLE:
			case W.IN_TABLE_BODY:
			case W.IN_ROW:
				Pi(this, e);
				break;
			case W.IN_TABLE_TEXT:
				qi(this, e);
				break;
			case W.IN_COLUMN_GROUP:
				ea(this, e);
				break;
			case W.AFTER_BODY:
				ga(this, e);
				break;
			case W.AFTER_AFTER_BODY: Sa(this, e);
		}
	}
	onNullCharacter(e) {
		if (this.skipNextNewLine = !1, this.tokenizer.inForeignNode) wa(this, e);
		else switch (this.insertionMode) {
			case W.INITIAL:
				Cr(this, e);
				break;
			case W.BEFORE_HTML:
				Er(this, e);
				break;
			case W.BEFORE_HEAD:
				kr(this, e);
				break;
			case W.IN_HEAD:
				jr(this, e);
				break;
			case W.IN_HEAD_NO_SCRIPT:
				Pr(this, e);
				break;
			case W.AFTER_HEAD:
				Lr(this, e);
				break;
			case W.TEXT:
				this._insertCharacters(e);
				break;
			case W.IN_TABLE:
			case W.IN_TABLE_BODY:
			case W.IN_ROW:
				Pi(this, e);
				break;
			case W.IN_COLUMN_GROUP:
				ea(this, e);
				break;
			case W.AFTER_BODY:
				ga(this, e);
				break;
			case W.AFTER_AFTER_BODY: Sa(this, e);
		}
	}
	onComment(e) {
		if (this.skipNextNewLine = !1, this.currentNotInHTML) vr(this, e);
		else switch (this.insertionMode) {
			case W.INITIAL:
			case W.BEFORE_HTML:
			case W.BEFORE_HEAD:
			case W.IN_HEAD:
			case W.IN_HEAD_NO_SCRIPT:
			case W.AFTER_HEAD:
			case W.IN_BODY:
			case W.IN_TABLE:
			case W.IN_CAPTION:
			case W.IN_COLUMN_GROUP:
			case W.IN_TABLE_BODY:
			case W.IN_ROW:
			case W.IN_CELL:
			case W.IN_SELECT:
			case W.IN_SELECT_IN_TABLE:
			case W.IN_TEMPLATE:
			case W.IN_FRAMESET:
			case W.AFTER_FRAMESET:
				vr(this, e);
				break;
			case W.IN_TABLE_TEXT:
				Ji(this, e);
				break;
			case W.AFTER_BODY:
				yr(this, e);
				break;
			case W.AFTER_AFTER_BODY:
			case W.AFTER_AFTER_FRAMESET: br(this, e);
		}
	}
	onDoctype(e) {
		switch (this.skipNextNewLine = !1, this.insertionMode) {
			case W.INITIAL:
				Sr(this, e);
				break;
			case W.BEFORE_HEAD:
			case W.IN_HEAD:
			case W.IN_HEAD_NO_SCRIPT:
			case W.AFTER_HEAD:
				this._err(e, T.misplacedDoctype);
				break;
			case W.IN_TABLE_TEXT: Ji(this, e);
		}
	}
	onStartTag(e) {
		this.skipNextNewLine = !1, this.currentToken = e, this._processStartTag(e), e.selfClosing && !e.ackSelfClosing && this._err(e, T.nonVoidHtmlElementStartTagWithTrailingSolidus);
	}
	_processStartTag(e) {
		this.shouldProcessStartTagTokenInForeignContent(e) ? Da(this, e) : this._startTagOutsideForeignContent(e);
	}
	_startTagOutsideForeignContent(e) {
		switch (this.insertionMode) {
			case W.INITIAL:
				Cr(this, e);
				break;
			case W.BEFORE_HTML:
				wr(this, e);
				break;
			case W.BEFORE_HEAD:
				Dr(this, e);
				break;
			case W.IN_HEAD:
				G(this, e);
				break;
			case W.IN_HEAD_NO_SCRIPT:
				Mr(this, e);
				break;
			case W.AFTER_HEAD:
				Fr(this, e);
				break;
			case W.IN_BODY:
				q(this, e);
				break;
			case W.IN_TABLE:
				Ui(this, e);
				break;
			case W.IN_TABLE_TEXT:
				Ji(this, e);
				break;
			case W.IN_CAPTION:
				Xi(this, e);
				break;
			case W.IN_COLUMN_GROUP:
				Qi(this, e);
				break;
			case W.IN_TABLE_BODY:
				ta(this, e);
				break;
			case W.IN_ROW:
				ra(this, e);
				break;
			case W.IN_CELL:
				aa(this, e);
				break;
			case W.IN_SELECT:
				sa(this, e);
				break;
			case W.IN_SELECT_IN_TABLE:
				la(this, e);
				break;
			case W.IN_TEMPLATE:
				da(this, e);
				break;
			case W.AFTER_BODY:
				ma(this, e);
				break;
			case W.IN_FRAMESET:
				_a(this, e);
				break;
			case W.AFTER_FRAMESET:
				ya(this, e);
				break;
			case W.AFTER_AFTER_BODY:
				xa(this, e);
				break;
			case W.AFTER_AFTER_FRAMESET: Ca(this, e);
		}
	}
	onEndTag(e) {
		this.skipNextNewLine = !1, this.currentToken = e, this.currentNotInHTML ? Oa(this, e) : this._endTagOutsideForeignContent(e);
	}
	_endTagOutsideForeignContent(e) {
		switch (this.insertionMode) {
			case W.INITIAL:
				Cr(this, e);
				break;
			case W.BEFORE_HTML:
				Tr(this, e);
				break;
			case W.BEFORE_HEAD:
				Or(this, e);
				break;
			case W.IN_HEAD:
				Ar(this, e);
				break;
			case W.IN_HEAD_NO_SCRIPT:
				Nr(this, e);
				break;
			case W.AFTER_HEAD:
				Ir(this, e);
				break;
			case W.IN_BODY:
				Ai(this, e);
				break;
			case W.TEXT:
				Mi(this, e);
				break;
			case W.IN_TABLE:
				Wi(this, e);
				break;
			case W.IN_TABLE_TEXT:
				Ji(this, e);
				break;
			case W.IN_CAPTION:
				Zi(this, e);
				break;
			case W.IN_COLUMN_GROUP:
				$i(this, e);
				break;
			case W.IN_TABLE_BODY:
				na(this, e);
				break;
			case W.IN_ROW:
				ia(this, e);
				break;
			case W.IN_CELL:
				oa(this, e);
				break;
			case W.IN_SELECT:
				ca(this, e);
				break;
			case W.IN_SELECT_IN_TABLE:
				ua(this, e);
				break;
			case W.IN_TEMPLATE:
				fa(this, e);
				break;
			case W.AFTER_BODY:
				ha(this, e);
				break;
			case W.IN_FRAMESET:
				va(this, e);
				break;
			case W.AFTER_FRAMESET:
				ba(this, e);
				break;
			case W.AFTER_AFTER_BODY: Sa(this, e);
		}
	}
	onEof(e) {
		switch (this.insertionMode) {
			case W.INITIAL:
				Cr(this, e);
				break;
			case W.BEFORE_HTML:
				Er(this, e);
				break;
			case W.BEFORE_HEAD:
				kr(this, e);
				break;
			case W.IN_HEAD:
				jr(this, e);
				break;
			case W.IN_HEAD_NO_SCRIPT:
				Pr(this, e);
				break;
			case W.AFTER_HEAD:
				Lr(this, e);
				break;
			case W.IN_BODY:
			case W.IN_TABLE:
			case W.IN_CAPTION:
			case W.IN_COLUMN_GROUP:
			case W.IN_TABLE_BODY:
			case W.IN_ROW:
			case W.IN_CELL:
			case W.IN_SELECT:
			case W.IN_SELECT_IN_TABLE:
				ji(this, e);
				break;
			case W.TEXT:
				Ni(this, e);
				break;
			case W.IN_TABLE_TEXT:
				Ji(this, e);
				break;
			case W.IN_TEMPLATE:
				pa(this, e);
				break;
			case W.AFTER_BODY:
			case W.IN_FRAMESET:
			case W.AFTER_FRAMESET:
			case W.AFTER_AFTER_BODY:
			case W.AFTER_AFTER_FRAMESET: xr(this, e);
		}
	}
	onWhitespaceCharacter(e) {
		if (this.skipNextNewLine && (this.skipNextNewLine = !1, e.chars.charCodeAt(0) === C.LINE_FEED)) {
			if (e.chars.length === 1) return;
			e.chars = e.chars.substr(1);
		}
		if (this.tokenizer.inForeignNode) this._insertCharacters(e);
		else switch (this.insertionMode) {
			case W.IN_HEAD:
			case W.IN_HEAD_NO_SCRIPT:
			case W.AFTER_HEAD:
			case W.TEXT:
			case W.IN_COLUMN_GROUP:
			case W.IN_SELECT:
			case W.IN_SELECT_IN_TABLE:
			case W.IN_FRAMESET:
			case W.AFTER_FRAMESET:
				this._insertCharacters(e);
				break;
			case W.IN_BODY:
			case W.IN_CAPTION:
			case W.IN_CELL:
			case W.IN_TEMPLATE:
			case W.AFTER_BODY:
			case W.AFTER_AFTER_BODY:
			case W.AFTER_AFTER_FRAMESET:
				zr(this, e);
				break;
			case W.IN_TABLE:
			case W.IN_TABLE_BODY:
			case W.IN_ROW:
				Pi(this, e);
				break;
			case W.IN_TABLE_TEXT: Ki(this, e);
		}
	}
};
function dr(e, t) {
	let n = e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName);
	return n ? e.openElements.contains(n.element) ? e.openElements.hasInScope(t.tagID, n.element) || (n = null) : (e.activeFormattingElements.removeEntry(n), n = null) : ki(e, t), n;
}
function fr(e, t) {
	let { openElements: n } = e, r = n._indexOf(t.element);
	for (let t = n.slotAbove(r); t !== -1; t = n.slotAbove(t)) if (e._isSpecialElement(n.items[t], n.tagIDs[t])) return t;
	return n.shortenToLength(r), e.activeFormattingElements.removeEntry(t), -1;
}
function pr(e, t, n) {
	let r = e.openElements.items[t], i = r, a = e.openElements.slotBelow(t), o = e.openElements.getCommonAncestor(n);
	for (let t = 0, s = a; e.openElements.items[s] !== n; t++, s = a) {
		let n = e.openElements.items[s];
		a = e.openElements.slotBelow(s);
		let c = e.activeFormattingElements.getElementEntry(n), l = c && t >= or;
		!c || l ? (l && e.activeFormattingElements.removeEntry(c), e.openElements.removeAt(s)) : (n = mr(e, c, o), i === r && (e.activeFormattingElements.bookmark = c), e.treeAdapter.detachNode(i), e.treeAdapter.appendChild(n, i), i = n);
	}
	return i;
}
function mr(e, t, n) {
	let r = e.treeAdapter.getNamespaceURI(t.element), i = e._createElement(t.token.tagName, r, t.token.attrs, n);
	return e.openElements.replace(t.element, i), e.activeFormattingElements.replaceElement(t, i), i;
}
function hr(e, t, n) {
	let r = Xt(e.treeAdapter.getTagName(t));
	if (e._isElementCausesFosterParenting(r)) e._fosterParentElement(n);
	else {
		let i = e.treeAdapter.getNamespaceURI(t);
		r === M.TEMPLATE && i === k.HTML && (t = e.treeAdapter.getTemplateContent(t)), e.treeAdapter.appendChild(t, n);
	}
}
function gr(e, t, n) {
	let r = e.treeAdapter.getNamespaceURI(n.element), { token: i } = n, a = e._createElement(i.tagName, r, i.attrs, t);
	e._adoptNodes(t, a), e.treeAdapter.appendChild(t, a), e.activeFormattingElements.insertElementAfterBookmark(a, i), e.activeFormattingElements.removeEntry(n);
	let o = e.openElements._indexOf(n.element), s = e.openElements.slotAbove(o);
	for (; e.openElements.items[s] !== t;) s = e.openElements.slotAbove(s);
	e.openElements.replaceFormattingElement(o, s, a, i.tagID);
}
function _r(e, t) {
	let { current: n, currentTagId: r } = e.openElements;
	if (r === t.tagID && e.treeAdapter.getNamespaceURI(n) === k.HTML && !e.activeFormattingElements.getElementEntry(n)) e.openElements.pop();
	else for (let n = 0; n < ar; n++) {
		let n = dr(e, t);
		if (!n) break;
		let r = fr(e, n);
		if (r === -1) break;
		let i = e.openElements.items[r];
		e.activeFormattingElements.bookmark = n;
		let a = pr(e, r, n.element), o = e.openElements.getCommonAncestor(n.element);
		e.treeAdapter.detachNode(a), o && hr(e, o, a), gr(e, i, n);
	}
}
function vr(e, t) {
	e._appendCommentNode(t, e.openElements.currentTmplContentOrNode);
}
function yr(e, t) {
	e._appendCommentNode(t, e.openElements.items[0]);
}
function br(e, t) {
	e._appendCommentNode(t, e.document);
}
function xr(e, t) {
	if (e.stopped = !0, t.location) {
		let n = e.fragmentContext ? 0 : 2;
		for (let r = e.openElements.stackTop; r >= n; r = e.openElements.slotBelow(r)) e._setEndLocation(e.openElements.items[r], t);
		if (!e.fragmentContext && e.openElements.stackTop >= 0) {
			let n = e.openElements.items[0], r = e.treeAdapter.getNodeSourceCodeLocation(n);
			if (r && !r.endTag && (e._setEndLocation(n, t), e.openElements.stackTop >= 1)) {
				let n = e.openElements.items[1], r = e.treeAdapter.getNodeSourceCodeLocation(n);
				r && !r.endTag && e._setEndLocation(n, t);
			}
		}
	}
}
function Sr(e, t) {
	e._setDocumentType(t);
	let n = t.forceQuirks ? A.QUIRKS : Bn(t);
	zn(t) || e._err(t, T.nonConformingDoctype), e.treeAdapter.setDocumentMode(e.document, n), e.insertionMode = W.BEFORE_HTML;
}
function Cr(e, t) {
	e._err(t, T.missingDoctype, !0), e.treeAdapter.setDocumentMode(e.document, A.QUIRKS), e.insertionMode = W.BEFORE_HTML, e._processToken(t);
}
function wr(e, t) {
	t.tagID === M.HTML ? (e._insertElement(t, k.HTML), e.insertionMode = W.BEFORE_HEAD) : Er(e, t);
}
function Tr(e, t) {
	let n = t.tagID;
	(n === M.HTML || n === M.HEAD || n === M.BODY || n === M.BR) && Er(e, t);
}
function Er(e, t) {
	e._insertFakeRootElement(), e.insertionMode = W.BEFORE_HEAD, e._processToken(t);
}
function Dr(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.HEAD:
			e._insertElement(t, k.HTML), e.headElement = e.openElements.current, e.insertionMode = W.IN_HEAD;
			break;
		default: kr(e, t);
	}
}
function Or(e, t) {
	let n = t.tagID;
	n === M.HEAD || n === M.BODY || n === M.HTML || n === M.BR ? kr(e, t) : e._err(t, T.endTagWithoutMatchingOpenElement);
}
function kr(e, t) {
	e._insertFakeElement(j.HEAD, M.HEAD), e.headElement = e.openElements.current, e.insertionMode = W.IN_HEAD, e._processToken(t);
}
function G(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.BASE:
		case M.BASEFONT:
		case M.BGSOUND:
		case M.LINK:
		case M.META:
			e._appendElement(t, k.HTML), t.ackSelfClosing = !0;
			break;
		case M.TITLE:
			e._switchToTextParsing(t, F.RCDATA);
			break;
		case M.NOSCRIPT:
			e.options.scriptingEnabled ? e._switchToTextParsing(t, F.RAWTEXT) : (e._insertElement(t, k.HTML), e.insertionMode = W.IN_HEAD_NO_SCRIPT);
			break;
		case M.NOFRAMES:
		case M.STYLE:
			e._switchToTextParsing(t, F.RAWTEXT);
			break;
		case M.SCRIPT:
			e._switchToTextParsing(t, F.SCRIPT_DATA);
			break;
		case M.TEMPLATE:
			e._insertTemplate(t), e.activeFormattingElements.insertMarker(), e.framesetOk = !1, e.insertionMode = W.IN_TEMPLATE, e.tmplInsertionModeStack.push(W.IN_TEMPLATE);
			break;
		case M.HEAD:
			e._err(t, T.misplacedStartTagForHeadElement);
			break;
		default: jr(e, t);
	}
}
function Ar(e, t) {
	switch (t.tagID) {
		case M.HEAD:
			e.openElements.pop(), e.insertionMode = W.AFTER_HEAD;
			break;
		case M.BODY:
		case M.BR:
		case M.HTML:
			jr(e, t);
			break;
		case M.TEMPLATE:
			K(e, t);
			break;
		default: e._err(t, T.endTagWithoutMatchingOpenElement);
	}
}
function K(e, t) {
	e.openElements.tmplCount > 0 ? (e.openElements.generateImpliedEndTagsThoroughly(), e.openElements.currentTagId !== M.TEMPLATE && e._err(t, T.closingOfElementWithOpenChildElements), e.openElements.popUntilTagNamePopped(M.TEMPLATE), e.activeFormattingElements.clearToLastMarker(), e.tmplInsertionModeStack.pop(), e._resetInsertionMode()) : e._err(t, T.endTagWithoutMatchingOpenElement);
}
function jr(e, t) {
	e.openElements.pop(), e.insertionMode = W.AFTER_HEAD, e._processToken(t);
}
function Mr(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.BASEFONT:
		case M.BGSOUND:
		case M.HEAD:
		case M.LINK:
		case M.META:
		case M.NOFRAMES:
		case M.STYLE:
			G(e, t);
			break;
		case M.NOSCRIPT:
			e._err(t, T.nestedNoscriptInHead);
			break;
		default: Pr(e, t);
	}
}
function Nr(e, t) {
	switch (t.tagID) {
		case M.NOSCRIPT:
			e.openElements.pop(), e.insertionMode = W.IN_HEAD;
			break;
		case M.BR:
			Pr(e, t);
			break;
		default: e._err(t, T.endTagWithoutMatchingOpenElement);
	}
}
function Pr(e, t) {
	let n = t.type === E.EOF ? T.openElementsLeftAfterEof : T.disallowedContentInNoscriptInHead;
	e._err(t, n), e.openElements.pop(), e.insertionMode = W.IN_HEAD, e._processToken(t);
}
function Fr(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.BODY:
			e._insertElement(t, k.HTML), e.framesetOk = !1, e.insertionMode = W.IN_BODY;
			break;
		case M.FRAMESET:
			e._insertElement(t, k.HTML), e.insertionMode = W.IN_FRAMESET;
			break;
		case M.BASE:
		case M.BASEFONT:
		case M.BGSOUND:
		case M.LINK:
		case M.META:
		case M.NOFRAMES:
		case M.SCRIPT:
		case M.STYLE:
		case M.TEMPLATE:
		case M.TITLE:
			e._err(t, T.abandonedHeadElementChild), e.openElements.push(e.headElement, M.HEAD), G(e, t), e.openElements.remove(e.headElement);
			break;
		case M.HEAD:
			e._err(t, T.misplacedStartTagForHeadElement);
			break;
		default: Lr(e, t);
	}
}
function Ir(e, t) {
	switch (t.tagID) {
		case M.BODY:
		case M.HTML:
		case M.BR:
			Lr(e, t);
			break;
		case M.TEMPLATE:
			K(e, t);
			break;
		default: e._err(t, T.endTagWithoutMatchingOpenElement);
	}
}
function Lr(e, t) {
	e._insertFakeElement(j.BODY, M.BODY), e.insertionMode = W.IN_BODY, Rr(e, t);
}
function Rr(e, t) {
	switch (t.type) {
		case E.CHARACTER:
			Br(e, t);
			break;
		case E.WHITESPACE_CHARACTER:
			zr(e, t);
			break;
		case E.COMMENT:
			vr(e, t);
			break;
		case E.START_TAG:
			q(e, t);
			break;
		case E.END_TAG:
			Ai(e, t);
			break;
		case E.EOF: ji(e, t);
	}
}
function zr(e, t) {
	e._reconstructActiveFormattingElements(), e._insertCharacters(t);
}
function Br(e, t) {
	e._reconstructActiveFormattingElements(), e._insertCharacters(t), e.framesetOk = !1;
}
function Vr(e, t) {
	e.openElements.tmplCount === 0 && e.treeAdapter.adoptAttributes(e.openElements.items[0], t.attrs);
}
function Hr(e, t) {
	let n = e.openElements.tryPeekProperlyNestedBodyElement();
	n && e.openElements.tmplCount === 0 && (e.framesetOk = !1, e.treeAdapter.adoptAttributes(n, t.attrs));
}
function Ur(e, t) {
	let n = e.openElements.tryPeekProperlyNestedBodyElement();
	e.framesetOk && n && (e.treeAdapter.detachNode(n), e.openElements.popAllUpToHtmlElement(), e._insertElement(t, k.HTML), e.insertionMode = W.IN_FRAMESET);
}
function Wr(e, t) {
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._insertElement(t, k.HTML);
}
function Gr(e, t) {
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e.openElements.currentTagId !== void 0 && Qt.has(e.openElements.currentTagId) && e.openElements.pop(), e._insertElement(t, k.HTML);
}
function Kr(e, t) {
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._insertElement(t, k.HTML), e.skipNextNewLine = !0, e.framesetOk = !1;
}
function qr(e, t) {
	let n = e.openElements.tmplCount > 0;
	(!e.formElement || n) && (e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._insertElement(t, k.HTML), n || (e.formElement = e.openElements.current));
}
function Jr(e, t) {
	e.framesetOk = !1;
	let n = t.tagID === M.LI ? e.openElements.indexOfTopmost(M.LI) : Math.max(e.openElements.indexOfTopmost(M.DD), e.openElements.indexOfTopmost(M.DT));
	if (n !== -1 && !e.openElements.hasListItemBoundaryAbove(n)) {
		let t = e.openElements.tagIDs[n];
		e.openElements.generateImpliedEndTagsWithExclusion(t), e.openElements.popUntilTagNamePopped(t);
	}
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._insertElement(t, k.HTML);
}
function Yr(e, t) {
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._insertElement(t, k.HTML), e.tokenizer.state = F.PLAINTEXT;
}
function Xr(e, t) {
	e.openElements.hasInScope(M.BUTTON) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(M.BUTTON)), e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML), e.framesetOk = !1;
}
function Zr(e, t) {
	let n = e.activeFormattingElements.getElementEntryInScopeWithTagName(j.A);
	n && (_r(e, t), e.openElements.remove(n.element), e.activeFormattingElements.removeEntry(n)), e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML), e.activeFormattingElements.pushElement(e.openElements.current, t);
}
function Qr(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML), e.activeFormattingElements.pushElement(e.openElements.current, t);
}
function $r(e, t) {
	e._reconstructActiveFormattingElements(), e.openElements.hasInScope(M.NOBR) && (_r(e, t), e._reconstructActiveFormattingElements()), e._insertElement(t, k.HTML), e.activeFormattingElements.pushElement(e.openElements.current, t);
}
function ei(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML), e.activeFormattingElements.insertMarker(), e.framesetOk = !1;
}
function ti(e, t) {
	e.treeAdapter.getDocumentMode(e.document) !== A.QUIRKS && e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._insertElement(t, k.HTML), e.framesetOk = !1, e.insertionMode = W.IN_TABLE;
}
function ni(e, t) {
	e._reconstructActiveFormattingElements(), e._appendElement(t, k.HTML), e.framesetOk = !1, t.ackSelfClosing = !0;
}
function ri(e) {
	let t = tt(e, Jt.TYPE);
	return t != null && t.toLowerCase() === rr;
}
function ii(e, t) {
	e._reconstructActiveFormattingElements(), e._appendElement(t, k.HTML), ri(t) || (e.framesetOk = !1), t.ackSelfClosing = !0;
}
function ai(e, t) {
	e._appendElement(t, k.HTML), t.ackSelfClosing = !0;
}
function oi(e, t) {
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._appendElement(t, k.HTML), e.framesetOk = !1, t.ackSelfClosing = !0;
}
function si(e, t) {
	t.tagName = j.IMG, t.tagID = M.IMG, ni(e, t);
}
function ci(e, t) {
	e._insertElement(t, k.HTML), e.skipNextNewLine = !0, e.tokenizer.state = F.RCDATA, e.originalInsertionMode = e.insertionMode, e.framesetOk = !1, e.insertionMode = W.TEXT;
}
function li(e, t) {
	e.openElements.hasInButtonScope(M.P) && e._closePElement(), e._reconstructActiveFormattingElements(), e.framesetOk = !1, e._switchToTextParsing(t, F.RAWTEXT);
}
function ui(e, t) {
	e.framesetOk = !1, e._switchToTextParsing(t, F.RAWTEXT);
}
function di(e, t) {
	e._switchToTextParsing(t, F.RAWTEXT);
}
function fi(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML), e.framesetOk = !1, e.insertionMode = e.insertionMode === W.IN_TABLE || e.insertionMode === W.IN_CAPTION || e.insertionMode === W.IN_TABLE_BODY || e.insertionMode === W.IN_ROW || e.insertionMode === W.IN_CELL ? W.IN_SELECT_IN_TABLE : W.IN_SELECT;
}
function pi(e, t) {
	e.openElements.currentTagId === M.OPTION && e.openElements.pop(), e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML);
}
function mi(e, t) {
	e.openElements.hasInScope(M.RUBY) && e.openElements.generateImpliedEndTags(), e._insertElement(t, k.HTML);
}
function hi(e, t) {
	e.openElements.hasInScope(M.RUBY) && e.openElements.generateImpliedEndTagsWithExclusion(M.RTC), e._insertElement(t, k.HTML);
}
function gi(e, t) {
	e._reconstructActiveFormattingElements(), Yn(t), Zn(t), t.selfClosing ? e._appendElement(t, k.MATHML) : e._insertElement(t, k.MATHML), t.ackSelfClosing = !0;
}
function _i(e, t) {
	e._reconstructActiveFormattingElements(), Xn(t), Zn(t), t.selfClosing ? e._appendElement(t, k.SVG) : e._insertElement(t, k.SVG), t.ackSelfClosing = !0;
}
function vi(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, k.HTML);
}
function q(e, t) {
	switch (t.tagID) {
		case M.I:
		case M.S:
		case M.B:
		case M.U:
		case M.EM:
		case M.TT:
		case M.BIG:
		case M.CODE:
		case M.FONT:
		case M.SMALL:
		case M.STRIKE:
		case M.STRONG:
			Qr(e, t);
			break;
		case M.A:
			Zr(e, t);
			break;
		case M.H1:
		case M.H2:
		case M.H3:
		case M.H4:
		case M.H5:
		case M.H6:
			Gr(e, t);
			break;
		case M.P:
		case M.DL:
		case M.OL:
		case M.UL:
		case M.DIV:
		case M.DIR:
		case M.NAV:
		case M.MAIN:
		case M.MENU:
		case M.ASIDE:
		case M.CENTER:
		case M.FIGURE:
		case M.FOOTER:
		case M.HEADER:
		case M.HGROUP:
		case M.DIALOG:
		case M.DETAILS:
		case M.ADDRESS:
		case M.ARTICLE:
		case M.SEARCH:
		case M.SECTION:
		case M.SUMMARY:
		case M.FIELDSET:
		case M.BLOCKQUOTE:
		case M.FIGCAPTION:
			Wr(e, t);
			break;
		case M.LI:
		case M.DD:
		case M.DT:
			Jr(e, t);
			break;
		case M.BR:
		case M.IMG:
		case M.WBR:
		case M.AREA:
		case M.EMBED:
		case M.KEYGEN:
			ni(e, t);
			break;
		case M.HR:
			oi(e, t);
			break;
		case M.RB:
		case M.RTC:
			mi(e, t);
			break;
		case M.RT:
		case M.RP:
			hi(e, t);
			break;
		case M.PRE:
		case M.LISTING:
			Kr(e, t);
			break;
		case M.XMP:
			li(e, t);
			break;
		case M.SVG:
			_i(e, t);
			break;
		case M.HTML:
			Vr(e, t);
			break;
		case M.BASE:
		case M.LINK:
		case M.META:
		case M.STYLE:
		case M.TITLE:
		case M.SCRIPT:
		case M.BGSOUND:
		case M.BASEFONT:
		case M.TEMPLATE:
			G(e, t);
			break;
		case M.BODY:
			Hr(e, t);
			break;
		case M.FORM:
			qr(e, t);
			break;
		case M.NOBR:
			$r(e, t);
			break;
		case M.MATH:
			gi(e, t);
			break;
		case M.TABLE:
			ti(e, t);
			break;
		case M.INPUT:
			ii(e, t);
			break;
		case M.PARAM:
		case M.TRACK:
		case M.SOURCE:
			ai(e, t);
			break;
		case M.IMAGE:
			si(e, t);
			break;
		case M.BUTTON:
			Xr(e, t);
			break;
		case M.APPLET:
		case M.OBJECT:
		case M.MARQUEE:
			ei(e, t);
			break;
		case M.IFRAME:
			ui(e, t);
			break;
		case M.SELECT:
			fi(e, t);
			break;
		case M.OPTION:
		case M.OPTGROUP:
			pi(e, t);
			break;
		case M.NOEMBED:
		case M.NOFRAMES:
			di(e, t);
			break;
		case M.FRAMESET:
			Ur(e, t);
			break;
		case M.TEXTAREA:
			ci(e, t);
			break;
		case M.NOSCRIPT:
			e.options.scriptingEnabled ? di(e, t) : vi(e, t);
			break;
		case M.PLAINTEXT:
			Yr(e, t);
			break;
		case M.COL:
		case M.TH:
		case M.TD:
		case M.TR:
		case M.HEAD:
		case M.FRAME:
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
		case M.CAPTION:
		case M.COLGROUP: break;
		default: vi(e, t);
	}
}
function yi(e, t) {
	if (e.openElements.hasInScope(M.BODY) && (e.insertionMode = W.AFTER_BODY, e.options.sourceCodeLocationInfo)) {
		let n = e.openElements.tryPeekProperlyNestedBodyElement();
		n && e._setEndLocation(n, t);
	}
}
function bi(e, t) {
	e.openElements.hasInScope(M.BODY) && (e.insertionMode = W.AFTER_BODY, ha(e, t));
}
function xi(e, t) {
	let n = t.tagID;
	e.openElements.hasInScope(n) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(n));
}
function Si(e) {
	let t = e.openElements.tmplCount > 0, { formElement: n } = e;
	t || (e.formElement = null), (n || t) && e.openElements.hasInScope(M.FORM) && (e.openElements.generateImpliedEndTags(), t ? e.openElements.popUntilTagNamePopped(M.FORM) : n && e.openElements.remove(n));
}
function Ci(e) {
	e.openElements.hasInButtonScope(M.P) || e._insertFakeElement(j.P, M.P), e._closePElement();
}
function wi(e) {
	e.openElements.hasInListItemScope(M.LI) && (e.openElements.generateImpliedEndTagsWithExclusion(M.LI), e.openElements.popUntilTagNamePopped(M.LI));
}
function Ti(e, t) {
	let n = t.tagID;
	e.openElements.hasInScope(n) && (e.openElements.generateImpliedEndTagsWithExclusion(n), e.openElements.popUntilTagNamePopped(n));
}
function Ei(e) {
	e.openElements.hasNumberedHeaderInScope() && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilNumberedHeaderPopped());
}
function Di(e, t) {
	let n = t.tagID;
	e.openElements.hasInScope(n) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(n), e.activeFormattingElements.clearToLastMarker());
}
function Oi(e) {
	e._reconstructActiveFormattingElements(), e._insertFakeElement(j.BR, M.BR), e.openElements.pop(), e.framesetOk = !1;
}
function ki(e, t) {
	let n = t.tagID, r = n === M.UNKNOWN ? e.openElements.indexOfTopmostByName(k.HTML, t.tagName) : e.openElements.indexOfTopmost(n);
	r > 0 && !e.openElements.hasSpecialElementAbove(r) && (e.openElements.generateImpliedEndTagsWithExclusion(n), e.openElements.stackTop >= r && e.openElements.shortenToLength(r));
}
function Ai(e, t) {
	switch (t.tagID) {
		case M.A:
		case M.B:
		case M.I:
		case M.S:
		case M.U:
		case M.EM:
		case M.TT:
		case M.BIG:
		case M.CODE:
		case M.FONT:
		case M.NOBR:
		case M.SMALL:
		case M.STRIKE:
		case M.STRONG:
			_r(e, t);
			break;
		case M.P:
			Ci(e);
			break;
		case M.DL:
		case M.UL:
		case M.OL:
		case M.DIR:
		case M.DIV:
		case M.NAV:
		case M.PRE:
		case M.MAIN:
		case M.MENU:
		case M.ASIDE:
		case M.BUTTON:
		case M.CENTER:
		case M.FIGURE:
		case M.FOOTER:
		case M.HEADER:
		case M.HGROUP:
		case M.DIALOG:
		case M.ADDRESS:
		case M.ARTICLE:
		case M.DETAILS:
		case M.SEARCH:
		case M.SECTION:
		case M.SUMMARY:
		case M.LISTING:
		case M.FIELDSET:
		case M.BLOCKQUOTE:
		case M.FIGCAPTION:
			xi(e, t);
			break;
		case M.LI:
			wi(e);
			break;
		case M.DD:
		case M.DT:
			Ti(e, t);
			break;
		case M.H1:
		case M.H2:
		case M.H3:
		case M.H4:
		case M.H5:
		case M.H6:
			Ei(e);
			break;
		case M.BR:
			Oi(e);
			break;
		case M.BODY:
			yi(e, t);
			break;
		case M.HTML:
			bi(e, t);
			break;
		case M.FORM:
			Si(e);
			break;
		case M.APPLET:
		case M.OBJECT:
		case M.MARQUEE:
			Di(e, t);
			break;
		case M.TEMPLATE:
			K(e, t);
			break;
		default: ki(e, t);
	}
}
function ji(e, t) {
	e.tmplInsertionModeStack.length > 0 ? pa(e, t) : xr(e, t);
}
function Mi(e, t) {
	var n;
	t.tagID === M.SCRIPT && ((n = e.scriptHandler) == null || n.call(e, e.openElements.current)), e.openElements.pop(), e.insertionMode = e.originalInsertionMode;
}
function Ni(e, t) {
	e._err(t, T.eofInElementThatCanContainOnlyText), e.openElements.pop(), e.insertionMode = e.originalInsertionMode, e.onEof(t);
}
function Pi(e, t) {
	if (e.openElements.currentTagId !== void 0 && cr.has(e.openElements.currentTagId)) switch (e.pendingCharacterTokens.length = 0, e.hasNonWhitespacePendingCharacterToken = !1, e.originalInsertionMode = e.insertionMode, e.insertionMode = W.IN_TABLE_TEXT, t.type) {
		case E.CHARACTER:
			qi(e, t);
			break;
		case E.WHITESPACE_CHARACTER: Ki(e, t);
	}
	else Gi(e, t);
}
function Fi(e, t) {
	e.openElements.clearBackToTableContext(), e.activeFormattingElements.insertMarker(), e._insertElement(t, k.HTML), e.insertionMode = W.IN_CAPTION;
}
function Ii(e, t) {
	e.openElements.clearBackToTableContext(), e._insertElement(t, k.HTML), e.insertionMode = W.IN_COLUMN_GROUP;
}
function Li(e, t) {
	e.openElements.clearBackToTableContext(), e._insertFakeElement(j.COLGROUP, M.COLGROUP), e.insertionMode = W.IN_COLUMN_GROUP, Qi(e, t);
}
function Ri(e, t) {
	e.openElements.clearBackToTableContext(), e._insertElement(t, k.HTML), e.insertionMode = W.IN_TABLE_BODY;
}
function zi(e, t) {
	e.openElements.clearBackToTableContext(), e._insertFakeElement(j.TBODY, M.TBODY), e.insertionMode = W.IN_TABLE_BODY, ta(e, t);
}
function Bi(e, t) {
	e.openElements.hasInTableScope(M.TABLE) && (e.openElements.popUntilTagNamePopped(M.TABLE), e._resetInsertionMode(), e._processStartTag(t));
}
function Vi(e, t) {
	ri(t) ? e._appendElement(t, k.HTML) : Gi(e, t), t.ackSelfClosing = !0;
}
function Hi(e, t) {
	!e.formElement && e.openElements.tmplCount === 0 && (e._insertElement(t, k.HTML), e.formElement = e.openElements.current, e.openElements.pop());
}
function Ui(e, t) {
	switch (t.tagID) {
		case M.TD:
		case M.TH:
		case M.TR:
			zi(e, t);
			break;
		case M.STYLE:
		case M.SCRIPT:
		case M.TEMPLATE:
			G(e, t);
			break;
		case M.COL:
			Li(e, t);
			break;
		case M.FORM:
			Hi(e, t);
			break;
		case M.TABLE:
			Bi(e, t);
			break;
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
			Ri(e, t);
			break;
		case M.INPUT:
			Vi(e, t);
			break;
		case M.CAPTION:
			Fi(e, t);
			break;
		case M.COLGROUP:
			Ii(e, t);
			break;
		default: Gi(e, t);
	}
}
function Wi(e, t) {
	switch (t.tagID) {
		case M.TABLE:
			e.openElements.hasInTableScope(M.TABLE) && (e.openElements.popUntilTagNamePopped(M.TABLE), e._resetInsertionMode());
			break;
		case M.TEMPLATE:
			K(e, t);
			break;
		case M.BODY:
		case M.CAPTION:
		case M.COL:
		case M.COLGROUP:
		case M.HTML:
		case M.TBODY:
		case M.TD:
		case M.TFOOT:
		case M.TH:
		case M.THEAD:
		case M.TR: break;
		default: Gi(e, t);
	}
}
function Gi(e, t) {
	let n = e.fosterParentingEnabled;
	e.fosterParentingEnabled = !0, Rr(e, t), e.fosterParentingEnabled = n;
}
function Ki(e, t) {
	e.pendingCharacterTokens.push(t);
}
function qi(e, t) {
	e.pendingCharacterTokens.push(t), e.hasNonWhitespacePendingCharacterToken = !0;
}
function Ji(e, t) {
	let n = 0;
	if (e.hasNonWhitespacePendingCharacterToken) for (; n < e.pendingCharacterTokens.length; n++) Gi(e, e.pendingCharacterTokens[n]);
	else for (; n < e.pendingCharacterTokens.length; n++) e._insertCharacters(e.pendingCharacterTokens[n]);
	e.insertionMode = e.originalInsertionMode, e._processToken(t);
}
var Yi = /* @__PURE__ */ new Set([
	M.CAPTION,
	M.COL,
	M.COLGROUP,
	M.TBODY,
	M.TD,
	M.TFOOT,
	M.TH,
	M.THEAD,
	M.TR
]);
function Xi(e, t) {
	let n = t.tagID;
	Yi.has(n) ? e.openElements.hasInTableScope(M.CAPTION) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(M.CAPTION), e.activeFormattingElements.clearToLastMarker(), e.insertionMode = W.IN_TABLE, Ui(e, t)) : q(e, t);
}
function Zi(e, t) {
	let n = t.tagID;
	switch (n) {
		case M.CAPTION:
		case M.TABLE:
			e.openElements.hasInTableScope(M.CAPTION) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(M.CAPTION), e.activeFormattingElements.clearToLastMarker(), e.insertionMode = W.IN_TABLE, n === M.TABLE && Wi(e, t));
			break;
		case M.BODY:
		case M.COL:
		case M.COLGROUP:
		case M.HTML:
		case M.TBODY:
		case M.TD:
		case M.TFOOT:
		case M.TH:
		case M.THEAD:
		case M.TR: break;
		default: Ai(e, t);
	}
}
function Qi(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.COL:
			e._appendElement(t, k.HTML), t.ackSelfClosing = !0;
			break;
		case M.TEMPLATE:
			G(e, t);
			break;
		default: ea(e, t);
	}
}
function $i(e, t) {
	switch (t.tagID) {
		case M.COLGROUP:
			e.openElements.currentTagId === M.COLGROUP && (e.openElements.pop(), e.insertionMode = W.IN_TABLE);
			break;
		case M.TEMPLATE:
			K(e, t);
			break;
		case M.COL: break;
		default: ea(e, t);
	}
}
function ea(e, t) {
	e.openElements.currentTagId === M.COLGROUP && (e.openElements.pop(), e.insertionMode = W.IN_TABLE, e._processToken(t));
}
function ta(e, t) {
	switch (t.tagID) {
		case M.TR:
			e.openElements.clearBackToTableBodyContext(), e._insertElement(t, k.HTML), e.insertionMode = W.IN_ROW;
			break;
		case M.TH:
		case M.TD:
			e.openElements.clearBackToTableBodyContext(), e._insertFakeElement(j.TR, M.TR), e.insertionMode = W.IN_ROW, ra(e, t);
			break;
		case M.CAPTION:
		case M.COL:
		case M.COLGROUP:
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
			e.openElements.hasTableBodyContextInTableScope() && (e.openElements.clearBackToTableBodyContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE, Ui(e, t));
			break;
		default: Ui(e, t);
	}
}
function na(e, t) {
	let n = t.tagID;
	switch (t.tagID) {
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
			e.openElements.hasInTableScope(n) && (e.openElements.clearBackToTableBodyContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE);
			break;
		case M.TABLE:
			e.openElements.hasTableBodyContextInTableScope() && (e.openElements.clearBackToTableBodyContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE, Wi(e, t));
			break;
		case M.BODY:
		case M.CAPTION:
		case M.COL:
		case M.COLGROUP:
		case M.HTML:
		case M.TD:
		case M.TH:
		case M.TR: break;
		default: Wi(e, t);
	}
}
function ra(e, t) {
	switch (t.tagID) {
		case M.TH:
		case M.TD:
			e.openElements.clearBackToTableRowContext(), e._insertElement(t, k.HTML), e.insertionMode = W.IN_CELL, e.activeFormattingElements.insertMarker();
			break;
		case M.CAPTION:
		case M.COL:
		case M.COLGROUP:
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
		case M.TR:
			e.openElements.hasInTableScope(M.TR) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE_BODY, ta(e, t));
			break;
		default: Ui(e, t);
	}
}
function ia(e, t) {
	switch (t.tagID) {
		case M.TR:
			e.openElements.hasInTableScope(M.TR) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE_BODY);
			break;
		case M.TABLE:
			e.openElements.hasInTableScope(M.TR) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE_BODY, na(e, t));
			break;
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
			(e.openElements.hasInTableScope(t.tagID) || e.openElements.hasInTableScope(M.TR)) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = W.IN_TABLE_BODY, na(e, t));
			break;
		case M.BODY:
		case M.CAPTION:
		case M.COL:
		case M.COLGROUP:
		case M.HTML:
		case M.TD:
		case M.TH: break;
		default: Wi(e, t);
	}
}
function aa(e, t) {
	let n = t.tagID;
	Yi.has(n) ? (e.openElements.hasInTableScope(M.TD) || e.openElements.hasInTableScope(M.TH)) && (e._closeTableCell(), ra(e, t)) : q(e, t);
}
function oa(e, t) {
	let n = t.tagID;
	switch (n) {
		case M.TD:
		case M.TH:
			e.openElements.hasInTableScope(n) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(n), e.activeFormattingElements.clearToLastMarker(), e.insertionMode = W.IN_ROW);
			break;
		case M.TABLE:
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
		case M.TR:
			e.openElements.hasInTableScope(n) && (e._closeTableCell(), ia(e, t));
			break;
		case M.BODY:
		case M.CAPTION:
		case M.COL:
		case M.COLGROUP:
		case M.HTML: break;
		default: Ai(e, t);
	}
}
function sa(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.OPTION:
			e.openElements.currentTagId === M.OPTION && e.openElements.pop(), e._insertElement(t, k.HTML);
			break;
		case M.OPTGROUP:
			e.openElements.currentTagId === M.OPTION && e.openElements.pop(), e.openElements.currentTagId === M.OPTGROUP && e.openElements.pop(), e._insertElement(t, k.HTML);
			break;
		case M.HR:
			e.openElements.currentTagId === M.OPTION && e.openElements.pop(), e.openElements.currentTagId === M.OPTGROUP && e.openElements.pop(), e._appendElement(t, k.HTML), t.ackSelfClosing = !0;
			break;
		case M.INPUT:
		case M.KEYGEN:
		case M.TEXTAREA:
		case M.SELECT:
			e.openElements.hasInSelectScope(M.SELECT) && (e.openElements.popUntilTagNamePopped(M.SELECT), e._resetInsertionMode(), t.tagID !== M.SELECT && e._processStartTag(t));
			break;
		case M.SCRIPT:
		case M.TEMPLATE: G(e, t);
	}
}
function ca(e, t) {
	switch (t.tagID) {
		case M.OPTGROUP:
			e.openElements.stackTop > 0 && e.openElements.currentTagId === M.OPTION && e.openElements.tagIDs[e.openElements.slotBelow(e.openElements.stackTop)] === M.OPTGROUP && e.openElements.pop(), e.openElements.currentTagId === M.OPTGROUP && e.openElements.pop();
			break;
		case M.OPTION:
			e.openElements.currentTagId === M.OPTION && e.openElements.pop();
			break;
		case M.SELECT:
			e.openElements.hasInSelectScope(M.SELECT) && (e.openElements.popUntilTagNamePopped(M.SELECT), e._resetInsertionMode());
			break;
		case M.TEMPLATE: K(e, t);
	}
}
function la(e, t) {
	let n = t.tagID;
	n === M.CAPTION || n === M.TABLE || n === M.TBODY || n === M.TFOOT || n === M.THEAD || n === M.TR || n === M.TD || n === M.TH ? (e.openElements.popUntilTagNamePopped(M.SELECT), e._resetInsertionMode(), e._processStartTag(t)) : sa(e, t);
}
function ua(e, t) {
	let n = t.tagID;
	n === M.CAPTION || n === M.TABLE || n === M.TBODY || n === M.TFOOT || n === M.THEAD || n === M.TR || n === M.TD || n === M.TH ? e.openElements.hasInTableScope(n) && (e.openElements.popUntilTagNamePopped(M.SELECT), e._resetInsertionMode(), e.onEndTag(t)) : ca(e, t);
}
function da(e, t) {
	switch (t.tagID) {
		case M.BASE:
		case M.BASEFONT:
		case M.BGSOUND:
		case M.LINK:
		case M.META:
		case M.NOFRAMES:
		case M.SCRIPT:
		case M.STYLE:
		case M.TEMPLATE:
		case M.TITLE:
			G(e, t);
			break;
		case M.CAPTION:
		case M.COLGROUP:
		case M.TBODY:
		case M.TFOOT:
		case M.THEAD:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = W.IN_TABLE, e.insertionMode = W.IN_TABLE, Ui(e, t);
			break;
		case M.COL:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = W.IN_COLUMN_GROUP, e.insertionMode = W.IN_COLUMN_GROUP, Qi(e, t);
			break;
		case M.TR:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = W.IN_TABLE_BODY, e.insertionMode = W.IN_TABLE_BODY, ta(e, t);
			break;
		case M.TD:
		case M.TH:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = W.IN_ROW, e.insertionMode = W.IN_ROW, ra(e, t);
			break;
		default: e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = W.IN_BODY, e.insertionMode = W.IN_BODY, q(e, t);
	}
}
function fa(e, t) {
	t.tagID === M.TEMPLATE && K(e, t);
}
function pa(e, t) {
	if (e.openElements.tmplCount > 0) {
		do
			e.openElements.popUntilTagNamePopped(M.TEMPLATE), e.activeFormattingElements.clearToLastMarker(), e.tmplInsertionModeStack.pop();
		while (e.openElements.tmplCount > 0);
		e._resetInsertionMode(), e.onEof(t);
	} else xr(e, t);
}
function ma(e, t) {
	t.tagID === M.HTML ? q(e, t) : ga(e, t);
}
function ha(e, t) {
	if (t.tagID === M.HTML) {
		if (e.fragmentContext || (e.insertionMode = W.AFTER_AFTER_BODY), e.options.sourceCodeLocationInfo && e.openElements.tagIDs[0] === M.HTML) {
			e._setEndLocation(e.openElements.items[0], t);
			let n = e.openElements.items[1];
			n && !e.treeAdapter.getNodeSourceCodeLocation(n)?.endTag && e._setEndLocation(n, t);
		}
	} else ga(e, t);
}
function ga(e, t) {
	e.insertionMode = W.IN_BODY, Rr(e, t);
}
function _a(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.FRAMESET:
			e._insertElement(t, k.HTML);
			break;
		case M.FRAME:
			e._appendElement(t, k.HTML), t.ackSelfClosing = !0;
			break;
		case M.NOFRAMES: G(e, t);
	}
}
function va(e, t) {
	t.tagID === M.FRAMESET && !e.openElements.isRootHtmlElementCurrent() && (e.openElements.pop(), !e.fragmentContext && e.openElements.currentTagId !== M.FRAMESET && (e.insertionMode = W.AFTER_FRAMESET));
}
function ya(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.NOFRAMES: G(e, t);
	}
}
function ba(e, t) {
	t.tagID === M.HTML && (e.insertionMode = W.AFTER_AFTER_FRAMESET);
}
function xa(e, t) {
	t.tagID === M.HTML ? q(e, t) : Sa(e, t);
}
function Sa(e, t) {
	e.insertionMode = W.IN_BODY, Rr(e, t);
}
function Ca(e, t) {
	switch (t.tagID) {
		case M.HTML:
			q(e, t);
			break;
		case M.NOFRAMES: G(e, t);
	}
}
function wa(e, t) {
	t.chars = "�", e._insertCharacters(t);
}
function Ta(e, t) {
	e._insertCharacters(t), e.framesetOk = !1;
}
function Ea(e) {
	for (; e.treeAdapter.getNamespaceURI(e.openElements.current) !== k.HTML && e.openElements.currentTagId !== void 0 && !e._isIntegrationPoint(e.openElements.currentTagId, e.openElements.current);) e.openElements.pop();
}
function Da(e, t) {
	if (Jn(t)) Ea(e), e._startTagOutsideForeignContent(t);
	else {
		let n = e._getAdjustedCurrentElement(), r = e.treeAdapter.getNamespaceURI(n);
		r === k.MATHML ? Yn(t) : r === k.SVG && (Qn(t), Xn(t)), Zn(t), t.selfClosing ? e._appendElement(t, r) : e._insertElement(t, r), t.ackSelfClosing = !0;
	}
}
function Oa(e, t) {
	if (t.tagID === M.P || t.tagID === M.BR) {
		Ea(e), e._endTagOutsideForeignContent(t);
		return;
	}
	if (e.openElements.stackTop === 0) return;
	let { tagName: n } = t, r = Kn.get(n), i = e.fragmentContext ? e.treeAdapter.getNamespaceURI(e.fragmentContext) : k.HTML, a = Math.max(e.openElements.indexOfTopmostByName(k.SVG, n), e.openElements.indexOfTopmostByName(k.MATHML, n), r === void 0 ? -1 : e.openElements.indexOfTopmostByName(k.SVG, r), i === k.HTML || i === k.SVG || i === k.MATHML ? -1 : e.openElements.indexOfTopmostByName(i, n));
	a > e.openElements.indexOfTopmostHtmlElement() ? (t.tagName = e.treeAdapter.getTagName(e.openElements.items[a]), e.openElements.shortenToLength(a)) : e._endTagOutsideForeignContent(t);
}
j.AREA, j.BASE, j.BASEFONT, j.BGSOUND, j.BR, j.COL, j.EMBED, j.FRAME, j.HR, j.IMG, j.INPUT, j.KEYGEN, j.LINK, j.META, j.PARAM, j.SOURCE, j.TRACK, j.WBR;
// vendor/node_modules/hast-util-from-html/node_modules/parse5/dist/index.js
function ka(e, t) {
	return ur.parse(e, t);
}
function Aa(e, t, n) {
	typeof e == "string" && (n = t, t = e, e = null);
	let r = ur.getFragmentParser(e, n);
	return r.tokenizer.write(t, !0), r.getFragment();
}
// vendor/node_modules/hast-util-from-html/lib/errors.js
var ja = {
	abandonedHeadElementChild: {
		reason: "Unexpected metadata element after head",
		description: "Unexpected element after head. Expected the element before `</head>`",
		url: !1
	},
	abruptClosingOfEmptyComment: {
		reason: "Unexpected abruptly closed empty comment",
		description: "Unexpected `>` or `->`. Expected `-->` to close comments"
	},
	abruptDoctypePublicIdentifier: {
		reason: "Unexpected abruptly closed public identifier",
		description: "Unexpected `>`. Expected a closing `\"` or `'` after the public identifier"
	},
	abruptDoctypeSystemIdentifier: {
		reason: "Unexpected abruptly closed system identifier",
		description: "Unexpected `>`. Expected a closing `\"` or `'` after the identifier identifier"
	},
	absenceOfDigitsInNumericCharacterReference: {
		reason: "Unexpected non-digit at start of numeric character reference",
		description: "Unexpected `%c`. Expected `[0-9]` for decimal references or `[0-9a-fA-F]` for hexadecimal references"
	},
	cdataInHtmlContent: {
		reason: "Unexpected CDATA section in HTML",
		description: "Unexpected `<![CDATA[` in HTML. Remove it, use a comment, or encode special characters instead"
	},
	characterReferenceOutsideUnicodeRange: {
		reason: "Unexpected too big numeric character reference",
		description: "Unexpectedly high character reference. Expected character references to be at most hexadecimal 10ffff (or decimal 1114111)"
	},
	closingOfElementWithOpenChildElements: {
		reason: "Unexpected closing tag with open child elements",
		description: "Unexpectedly closing tag. Expected other tags to be closed first",
		url: !1
	},
	controlCharacterInInputStream: {
		reason: "Unexpected control character",
		description: "Unexpected control character `%x`. Expected a non-control code point, 0x00, or ASCII whitespace"
	},
	controlCharacterReference: {
		reason: "Unexpected control character reference",
		description: "Unexpectedly control character in reference. Expected a non-control code point, 0x00, or ASCII whitespace"
	},
	disallowedContentInNoscriptInHead: {
		reason: "Disallowed content inside `<noscript>` in `<head>`",
		description: "Unexpected text character `%c`. Only use text in `<noscript>`s in `<body>`",
		url: !1
	},
	duplicateAttribute: {
		reason: "Unexpected duplicate attribute",
		description: "Unexpectedly double attribute. Expected attributes to occur only once"
	},
	endTagWithAttributes: {
		reason: "Unexpected attribute on closing tag",
		description: "Unexpected attribute. Expected `>` instead"
	},
	endTagWithTrailingSolidus: {
		reason: "Unexpected slash at end of closing tag",
		description: "Unexpected `%c-1`. Expected `>` instead"
	},
	endTagWithoutMatchingOpenElement: {
		reason: "Unexpected unopened end tag",
		description: "Unexpected end tag. Expected no end tag or another end tag",
		url: !1
	},
	eofBeforeTagName: {
		reason: "Unexpected end of file",
		description: "Unexpected end of file. Expected tag name instead"
	},
	eofInCdata: {
		reason: "Unexpected end of file in CDATA",
		description: "Unexpected end of file. Expected `]]>` to close the CDATA"
	},
	eofInComment: {
		reason: "Unexpected end of file in comment",
		description: "Unexpected end of file. Expected `-->` to close the comment"
	},
	eofInDoctype: {
		reason: "Unexpected end of file in doctype",
		description: "Unexpected end of file. Expected a valid doctype (such as `<!doctype html>`)"
	},
	eofInElementThatCanContainOnlyText: {
		reason: "Unexpected end of file in element that can only contain text",
		description: "Unexpected end of file. Expected text or a closing tag",
		url: !1
	},
	eofInScriptHtmlCommentLikeText: {
		reason: "Unexpected end of file in comment inside script",
		description: "Unexpected end of file. Expected `-->` to close the comment"
	},
	eofInTag: {
		reason: "Unexpected end of file in tag",
		description: "Unexpected end of file. Expected `>` to close the tag"
	},
	incorrectlyClosedComment: {
		reason: "Incorrectly closed comment",
		description: "Unexpected `%c-1`. Expected `-->` to close the comment"
	},
	incorrectlyOpenedComment: {
		reason: "Incorrectly opened comment",
		description: "Unexpected `%c`. Expected `<!--` to open the comment"
	},
	invalidCharacterSequenceAfterDoctypeName: {
		reason: "Invalid sequence after doctype name",
		description: "Unexpected sequence at `%c`. Expected `public` or `system`"
	},
	invalidFirstCharacterOfTagName: {
		reason: "Invalid first character in tag name",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	misplacedDoctype: {
		reason: "Misplaced doctype",
		description: "Unexpected doctype. Expected doctype before head",
		url: !1
	},
	misplacedStartTagForHeadElement: {
		reason: "Misplaced `<head>` start tag",
		description: "Unexpected start tag `<head>`. Expected `<head>` directly after doctype",
		url: !1
	},
	missingAttributeValue: {
		reason: "Missing attribute value",
		description: "Unexpected `%c-1`. Expected an attribute value or no `%c-1` instead"
	},
	missingDoctype: {
		reason: "Missing doctype before other content",
		description: "Expected a `<!doctype html>` before anything else",
		url: !1
	},
	missingDoctypeName: {
		reason: "Missing doctype name",
		description: "Unexpected doctype end at `%c`. Expected `html` instead"
	},
	missingDoctypePublicIdentifier: {
		reason: "Missing public identifier in doctype",
		description: "Unexpected `%c`. Expected identifier for `public` instead"
	},
	missingDoctypeSystemIdentifier: {
		reason: "Missing system identifier in doctype",
		description: "Unexpected `%c`. Expected identifier for `system` instead (suggested: `\"about:legacy-compat\"`)"
	},
	missingEndTagName: {
		reason: "Missing name in end tag",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	missingQuoteBeforeDoctypePublicIdentifier: {
		reason: "Missing quote before public identifier in doctype",
		description: "Unexpected `%c`. Expected `\"` or `'` instead"
	},
	missingQuoteBeforeDoctypeSystemIdentifier: {
		reason: "Missing quote before system identifier in doctype",
		description: "Unexpected `%c`. Expected `\"` or `'` instead"
	},
	missingSemicolonAfterCharacterReference: {
		reason: "Missing semicolon after character reference",
		description: "Unexpected `%c`. Expected `;` instead"
	},
	missingWhitespaceAfterDoctypePublicKeyword: {
		reason: "Missing whitespace after public identifier in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceAfterDoctypeSystemKeyword: {
		reason: "Missing whitespace after system identifier in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceBeforeDoctypeName: {
		reason: "Missing whitespace before doctype name",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceBetweenAttributes: {
		reason: "Missing whitespace between attributes",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers: {
		reason: "Missing whitespace between public and system identifiers in doctype",
		description: "Unexpected `%c`. Expected ASCII whitespace instead"
	},
	nestedComment: {
		reason: "Unexpected nested comment",
		description: "Unexpected `<!--`. Expected `-->`"
	},
	nestedNoscriptInHead: {
		reason: "Unexpected nested `<noscript>` in `<head>`",
		description: "Unexpected `<noscript>`. Expected a closing tag or a meta element",
		url: !1
	},
	nonConformingDoctype: {
		reason: "Unexpected non-conforming doctype declaration",
		description: "Expected `<!doctype html>` or `<!doctype html system \"about:legacy-compat\">`",
		url: !1
	},
	nonVoidHtmlElementStartTagWithTrailingSolidus: {
		reason: "Unexpected trailing slash on start tag of non-void element",
		description: "Unexpected `/`. Expected `>` instead"
	},
	noncharacterCharacterReference: {
		reason: "Unexpected noncharacter code point referenced by character reference",
		description: "Unexpected code point. Do not use noncharacters in HTML"
	},
	noncharacterInInputStream: {
		reason: "Unexpected noncharacter character",
		description: "Unexpected code point `%x`. Do not use noncharacters in HTML"
	},
	nullCharacterReference: {
		reason: "Unexpected NULL character referenced by character reference",
		description: "Unexpected code point. Do not use NULL characters in HTML"
	},
	openElementsLeftAfterEof: {
		reason: "Unexpected end of file",
		description: "Unexpected end of file. Expected closing tag instead",
		url: !1
	},
	surrogateCharacterReference: {
		reason: "Unexpected surrogate character referenced by character reference",
		description: "Unexpected code point. Do not use lone surrogate characters in HTML"
	},
	surrogateInInputStream: {
		reason: "Unexpected surrogate character",
		description: "Unexpected code point `%x`. Do not use lone surrogate characters in HTML"
	},
	unexpectedCharacterAfterDoctypeSystemIdentifier: {
		reason: "Invalid character after system identifier in doctype",
		description: "Unexpected character at `%c`. Expected `>`"
	},
	unexpectedCharacterInAttributeName: {
		reason: "Unexpected character in attribute name",
		description: "Unexpected `%c`. Expected whitespace, `/`, `>`, `=`, or probably an ASCII letter"
	},
	unexpectedCharacterInUnquotedAttributeValue: {
		reason: "Unexpected character in unquoted attribute value",
		description: "Unexpected `%c`. Quote the attribute value to include it"
	},
	unexpectedEqualsSignBeforeAttributeName: {
		reason: "Unexpected equals sign before attribute name",
		description: "Unexpected `%c`. Add an attribute name before it"
	},
	unexpectedNullCharacter: {
		reason: "Unexpected NULL character",
		description: "Unexpected code point `%x`. Do not use NULL characters in HTML"
	},
	unexpectedQuestionMarkInsteadOfTagName: {
		reason: "Unexpected question mark instead of tag name",
		description: "Unexpected `%c`. Expected an ASCII letter instead"
	},
	unexpectedSolidusInTag: {
		reason: "Unexpected slash in tag",
		description: "Unexpected `%c-1`. Expected it followed by `>` or in a quoted attribute value"
	},
	unknownNamedCharacterReference: {
		reason: "Unexpected unknown named character reference",
		description: "Unexpected character reference. Expected known named character references"
	}
}, Ma = "https://html.spec.whatwg.org/multipage/parsing.html#parse-error-", Na = /-[a-z]/g, Pa = /%c(?:([+-])(\d+))?/g, Fa = /%x/g, Ia = {
	2: !0,
	1: !1,
	0: null
}, La = {};
function Ra(e, t) {
	let n = t || La, { onerror: r } = n, i = e instanceof a ? e : new a(e), o = n.fragment ? Aa : ka, c = String(i);
	return ze(o(c, {
		sourceCodeLocationInfo: !0,
		onParseError: n.onerror ? l : null,
		scriptingEnabled: !1
	}), {
		file: i,
		space: n.space,
		verbose: n.verbose
	});
	function l(e) {
		let { code: t } = e, a = za(t), o = n[a] ?? !0, l = typeof o == "number" ? o : +!!o;
		if (l) {
			let n = ja[a], o = new s(u(n.reason), {
				place: {
					start: {
						line: e.startLine,
						column: e.startCol,
						offset: e.startOffset
					},
					end: {
						line: e.endLine,
						column: e.endCol,
						offset: e.endOffset
					}
				},
				ruleId: t,
				source: "hast-util-from-html"
			});
			i.path && (o.file = i.path, o.name = i.path + ":" + o.name), o.fatal = Ia[l], o.note = u(n.description), o.url = n.url === !1 ? void 0 : Ma + t, r(o);
		}
		function u(t) {
			return t.replace(Pa, n).replace(Fa, r);
			function n(t, n, r) {
				let i = (r ? Number(r) : 0) * (n === "-" ? -1 : 1);
				return Va(c.charAt(e.startOffset + i));
			}
			function r() {
				return Ha(c.charCodeAt(e.startOffset));
			}
		}
	}
}
function za(e) {
	return e.replace(Na, Ba);
}
function Ba(e) {
	return e.charAt(1).toUpperCase();
}
function Va(e) {
	return e === "`" ? "` ` `" : e;
}
function Ha(e) {
	return "0x" + e.toString(16).toUpperCase();
}
// vendor/node_modules/rehype-parse/lib/index.js
function Ua(e) {
	let t = this, { emitParseErrors: n, ...r } = {
		...t.data("settings"),
		...e
	};
	t.parser = i;
	function i(e, t) {
		return Ra(e, {
			...r,
			onerror: n ? function(e) {
				t.path && (e.name = t.path + ":" + e.name, e.file = t.path), t.messages.push(e);
			} : void 0
		});
	}
}
// vendor/node_modules/@ungap/structured-clone/esm/deserialize.js
var { defineProperty: Wa } = Object, Ga = typeof self == "object" ? self : globalThis, Ka = (e, t) => {
	switch (e) {
		case "Function":
		case "SharedWorker":
		case "Worker":
		case "eval":
		case "setInterval":
		case "setTimeout": throw TypeError("unable to deserialize " + e);
	}
	return new Ga[e](t);
}, qa = (e, t) => {
	let n = (t, n) => (e.set(n, t), t), r = (i) => {
		if (e.has(i)) return e.get(i);
		let [a, o] = t[i];
		switch (a) {
			case 0:
			case -1: return n(o, i);
			case 1: {
				let e = n([], i);
				for (let t of o) e.push(r(t));
				return e;
			}
			case 2: {
				let e = n({}, i);
				for (let [t, n] of o) {
					let i = r(t), a = r(n);
					i === "__proto__" ? Wa(e, i, {
						value: a,
						configurable: !0,
						enumerable: !0,
						writable: !0
					}) : e[i] = a;
				}
				return e;
			}
			case 3: return n(new Date(o), i);
			case 4: {
				let { source: e, flags: t } = o;
				return n(new RegExp(e, t), i);
			}
			case 5: {
				let e = n(/* @__PURE__ */ new Map(), i);
				for (let [t, n] of o) e.set(r(t), r(n));
				return e;
			}
			case 6: {
				let e = n(/* @__PURE__ */ new Set(), i);
				for (let t of o) e.add(r(t));
				return e;
			}
			case 7: {
				let { name: e, message: t } = o;
				return n(typeof Ga[e] == "function" ? Ka(e, t) : Error(t), i);
			}
			case 8: return n(BigInt(o), i);
			case "BigInt": return n(Object(BigInt(o)), i);
			case "ArrayBuffer": return n(new Uint8Array(o).buffer, o);
			case "DataView": {
				let { buffer: e } = new Uint8Array(o);
				return n(new DataView(e), o);
			}
			case "-0": return -0;
		}
		return n(Ka(a, o), i);
	};
	return r;
}, Ja = (e) => qa(/* @__PURE__ */ new Map(), e)(0), J = "", { toString: Ya } = {}, { keys: Xa, is: Za } = Object, Qa = (e) => {
	let t = typeof e;
	if (t !== "object" || !e) return [0, t];
	let n = Ya.call(e).slice(8, -1);
	switch (n) {
		case "Array": return [1, J];
		case "Object": return [2, J];
		case "Date": return [3, J];
		case "RegExp": return [4, J];
		case "Map": return [5, J];
		case "Set": return [6, J];
		case "DataView": return [1, n];
	}
	return n.includes("Array") ? [1, n] : e instanceof Error ? [7, e.name || "Error"] : [2, n];
}, $a = ([e, t]) => e === 0 && (t === "function" || t === "symbol"), eo = (e, t, n, r) => {
	let i = (e, t) => {
		let i = r.push(e) - 1;
		return n.set(t, i), i;
	}, a = (o) => {
		if (n.has(o)) return n.get(o);
		let [s, c] = Qa(o);
		switch (s) {
			case 0: {
				let t = o;
				switch (c) {
					case "bigint":
						s = 8, t = o.toString();
						break;
					case "number":
						if (!o && Za(o, -0)) return r.push(["-0"]) - 1;
						break;
					case "function":
					case "symbol":
						if (e) throw TypeError("unable to serialize " + c);
						t = null;
						break;
					case "undefined": return i([-1], o);
				}
				return i([s, t], o);
			}
			case 1: {
				if (c) {
					let e = o;
					return c === "DataView" ? e = new Uint8Array(o.buffer) : c === "ArrayBuffer" && (e = new Uint8Array(o)), i([c, [...e]], o);
				}
				let e = [], t = i([s, e], o);
				for (let t of o) e.push(a(t));
				return t;
			}
			case 2: {
				if (c) switch (c) {
					case "BigInt": return i([c, o.toString()], o);
					case "Boolean":
					case "Number":
					case "String": return i([c, o.valueOf()], o);
				}
				if (t && "toJSON" in o) return a(o.toJSON());
				let n = [], r = i([s, n], o);
				for (let t of Xa(o)) (e || !$a(Qa(o[t]))) && n.push([a(t), a(o[t])]);
				return r;
			}
			case 3: return i([s, isNaN(o.getTime()) ? J : o.toISOString()], o);
			case 4: {
				let { source: e, flags: t } = o;
				return i([s, {
					source: e,
					flags: t
				}], o);
			}
			case 5: {
				let t = [], n = i([s, t], o);
				for (let [n, r] of o) (e || !($a(Qa(n)) || $a(Qa(r)))) && t.push([a(n), a(r)]);
				return n;
			}
			case 6: {
				let t = [], n = i([s, t], o);
				for (let n of o) (e || !$a(Qa(n))) && t.push(a(n));
				return n;
			}
		}
		let { message: l } = o;
		return i([s, {
			name: c,
			message: l
		}], o);
	};
	return a;
}, to = (e, { json: t, lossy: n } = {}) => {
	let r = [];
	return eo(!(t || n), !!t, /* @__PURE__ */ new Map(), r)(e), r;
}, no = typeof structuredClone == "function" ? 
/* c8 ignore start */
(e, t) => t && ("json" in t || "lossy" in t) ? Ja(to(e, t)) : structuredClone(e) : (e, t) => Ja(to(e, t)), ro = (function(e, t, n, r, i) {
	let a = io(t);
	if (n != null && (typeof n != "number" || n < 0 || n === Infinity)) throw Error("Expected positive finite `index`");
	if (r != null && (!r.type || !r.children)) throw Error("Expected valid `parent`");
	if (n == null != (r == null)) throw Error("Expected both `index` and `parent`");
	return lo(e) ? a.call(i, e, n, r) : !1;
}), io = (function(e) {
	if (e == null) return co;
	if (typeof e == "string") return oo(e);
	if (typeof e == "object") return ao(e);
	if (typeof e == "function") return so(e);
	throw Error("Expected function, string, or array as `test`");
});
function ao(e) {
	let t = [], n = -1;
	for (; ++n < e.length;) t[n] = io(e[n]);
	return so(r);
	function r(...e) {
		let n = -1;
		for (; ++n < t.length;) if (t[n].apply(this, e)) return !0;
		return !1;
	}
}
function oo(e) {
	return so(t);
	function t(t) {
		return t.tagName === e;
	}
}
function so(e) {
	return t;
	function t(t, n, r) {
		return !!(lo(t) && e.call(this, t, typeof n == "number" ? n : void 0, r || void 0));
	}
}
function co(e) {
	return !!(e && typeof e == "object" && "type" in e && e.type === "element" && "tagName" in e && typeof e.tagName == "string");
}
function lo(e) {
	return typeof e == "object" && !!e && "type" in e && "tagName" in e;
}
// vendor/node_modules/hast-util-embedded/lib/index.js
var uo = io(function(e) {
	return e.tagName === "audio" || e.tagName === "canvas" || e.tagName === "embed" || e.tagName === "iframe" || e.tagName === "img" || e.tagName === "math" || e.tagName === "object" || e.tagName === "picture" || e.tagName === "svg" || e.tagName === "video";
}), fo = /[ \t\n\f\r]/g;
function po(e) {
	return typeof e == "object" ? e.type === "text" && mo(e.value) : mo(e);
}
function mo(e) {
	return e.replace(fo, "") === "";
}
// vendor/node_modules/hast-util-minify-whitespace/lib/block.js
var ho = /* @__PURE__ */ "address.article.aside.blockquote.body.br.caption.center.col.colgroup.dd.dialog.dir.div.dl.dt.figcaption.figure.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.legend.li.li.listing.main.menu.nav.ol.optgroup.option.p.plaintext.pre.section.summary.table.tbody.td.td.tfoot.th.th.thead.tr.ul.wbr.xmp".split("."), go = [
	"button",
	"input",
	"select",
	"textarea"
], _o = [
	"area",
	"base",
	"basefont",
	"dialog",
	"datalist",
	"head",
	"link",
	"meta",
	"noembed",
	"noframes",
	"param",
	"rp",
	"script",
	"source",
	"style",
	"template",
	"track",
	"title"
], vo = {}, yo = r(["comment", "doctype"]);
function bo(e, t) {
	xo(e, {
		collapse: Mo((t || vo).newlines ? Ao : jo),
		whitespace: "normal"
	});
}
function xo(e, t) {
	if ("children" in e) {
		let n = { ...t };
		return (e.type === "root" || Do(e)) && (n.before = !0, n.after = !0), n.whitespace = No(e, t), Co(e, n);
	}
	if (e.type === "text") {
		if (t.whitespace === "normal") return So(e, t);
		t.whitespace === "nowrap" && (e.value = t.collapse(e.value));
	}
	return {
		ignore: yo(e),
		stripAtStart: !1,
		remove: !1
	};
}
function So(e, t) {
	let n = t.collapse(e.value), r = {
		ignore: !1,
		stripAtStart: !1,
		remove: !1
	}, i = 0, a = n.length;
	return t.before && ko(n.charAt(0)) && i++, i !== a && ko(n.charAt(a - 1)) && (t.after ? a-- : r.stripAtStart = !0), i === a ? r.remove = !0 : e.value = n.slice(i, a), r;
}
function Co(e, t) {
	let n = t.before, r = t.after, i = e.children, a = i.length, o = -1;
	for (; ++o < a;) {
		let e = xo(i[o], {
			...t,
			after: wo(i, o, r),
			before: n
		});
		e.remove ? (i.splice(o, 1), o--, a--) : e.ignore || (n = e.stripAtStart), Eo(i[o]) && (n = !1);
	}
	return {
		ignore: !1,
		stripAtStart: !!(n || r),
		remove: !1
	};
}
function wo(e, t, n) {
	for (; ++t < e.length;) {
		let n = e[t], r = To(n);
		if (r === void 0 && "children" in n && !Oo(n) && (r = wo(n.children, -1)), typeof r == "boolean") return r;
	}
	return n;
}
function To(e) {
	if (e.type === "element") {
		if (Eo(e)) return !1;
		if (Do(e)) return !0;
	} else if (e.type === "text") {
		if (!po(e)) return !1;
	} else if (!yo(e)) return !1;
}
function Eo(e) {
	return uo(e) || ro(e, go);
}
function Do(e) {
	return ro(e, ho);
}
function Oo(e) {
	return !!(e.type === "element" && e.properties.hidden) || yo(e) || ro(e, _o);
}
function ko(e) {
	return e === " " || e === "\n";
}
function Ao(e) {
	let t = /\r?\n|\r/.exec(e);
	return t ? t[0] : " ";
}
function jo() {
	return " ";
}
function Mo(e) {
	return t;
	function t(t) {
		return String(t).replace(/[\t\n\v\f\r ]+/g, e);
	}
}
function No(e, t) {
	if ("tagName" in e && e.properties) switch (e.tagName) {
		case "listing":
		case "plaintext":
		case "script":
		case "style":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return e.properties.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return e.properties.noWrap ? "nowrap" : t.whitespace;
		case "textarea": return "pre-wrap";
	}
	return t.whitespace;
}
// vendor/node_modules/rehype-minify-whitespace/lib/index.js
function Po(e) {
	return function(t) {
		bo(t, e);
	};
}
// vendor/node_modules/unist-util-position/lib/index.js
var Fo = Lo("end"), Io = Lo("start");
function Lo(e) {
	return t;
	function t(t) {
		let n = t && t.position && t.position[e] || {};
		if (typeof n.line == "number" && n.line > 0 && typeof n.column == "number" && n.column > 0) return {
			line: n.line,
			column: n.column,
			offset: typeof n.offset == "number" && n.offset > -1 ? n.offset : void 0
		};
	}
}
function Ro(e) {
	let t = Io(e), n = Fo(e);
	if (t && n) return {
		start: t,
		end: n
	};
}
// vendor/node_modules/collapse-white-space/index.js
var zo = /\s+/g, Bo = /[\t\n\v\f\r ]+/g;
function Vo(e, t) {
	t ? typeof t == "string" && (t = { style: t }) : t = {};
	let n = t.preserveLineEndings ? Ho : Uo;
	return String(e).replace(t.style === "html" ? Bo : zo, t.trim ? Wo(n) : n);
}
function Ho(e) {
	let t = /\r?\n|\r/.exec(e);
	return t ? t[0] : " ";
}
function Uo() {
	return " ";
}
function Wo(e) {
	return t;
	function t(t, n, r) {
		return n === 0 || n + t.length === r.length ? "" : e(t);
	}
}
// vendor/node_modules/hast-util-to-mdast/lib/util/collapse.js
var Go = {
	style: "html",
	trim: !0
};
function Y(e) {
	return Vo(String(e || ""), Go);
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/a.js
function Ko(e, t) {
	let n = t.properties || {}, r = e.all(t), i = {
		type: "link",
		url: e.resolve(String(n.href || "") || null),
		title: Y(n.title) || null,
		children: r
	};
	return e.patch(t, i), i;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/base.js
function qo(e, t) {
	e.baseFound ||= (e.frozenBaseUrl = String(t.properties && t.properties.href || "") || void 0, !0);
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/blockquote.js
function Jo(e, t) {
	let n = {
		type: "blockquote",
		children: e.toFlow(e.all(t))
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/br.js
function Yo(e, t) {
	let n = { type: "break" };
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-text/lib/index.js
var Xo = /\n/g, Zo = /[\t ]+/g, Qo = /^[\t\n\f\r ]+$/, $o = /* @__PURE__ */ new Set([
	"caption",
	"col",
	"colgroup",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"tr"
]), es = /* @__PURE__ */ new Set([
	"datalist",
	"head",
	"noembed",
	"noframes",
	"noscript",
	"rp",
	"script",
	"style",
	"template",
	"title"
]), ts = /* @__PURE__ */ new Set(/* @__PURE__ */ "address.article.aside.blockquote.body.caption.center.dd.dialog.dir.dl.dt.div.figure.figcaption.footer.form.h1.h2.h3.h4.h5.h6.header.hgroup.hr.html.legend.li.listing.main.menu.nav.ol.p.plaintext.pre.section.ul.xmp".split("."));
function ns(e, t) {
	let n = t || {}, r = "children" in e ? e.children : [], i = !1, a = !1;
	e.type === "element" && (i = ts.has(e.tagName), a = e.tagName === "table" || ps(e));
	let o = cs(e, {
		breakAfter: !1,
		breakBefore: !1,
		whitespace: n.whitespace || "normal"
	}), s = [];
	(e.type === "text" || e.type === "comment") && ds(s, as(e, {
		breakAfter: !0,
		breakBefore: !0,
		whitespace: o
	}));
	let c = -1;
	for (; ++c < r.length;) {
		let t = r[c + 1], n = t ? t.type === "element" && t.tagName === "br" : i, l = c ? void 0 : i;
		ds(s, rs(r[c], c, e, {
			breakAfter: n,
			breakBefore: l,
			rowAfter: a ? ls(e, c, void 0) : void 0,
			whitespace: o
		}));
	}
	let l = [], u;
	for (c = -1; ++c < s.length;) {
		let e = s[c];
		typeof e == "number" ? u !== void 0 && e > u && (u = e) : e && (u !== void 0 && u > -1 && l.push("\n".repeat(u) || " "), u = -1, l.push(e));
	}
	return l.join("");
}
function rs(e, t, n, r) {
	if (e.type === "element") return is(e, t, n, r);
	if (e.type === "text") {
		if (Qo.test(e.value) && n.type === "element" && (n.tagName === "table" || n.tagName === "tr" || ps(n))) {
			let e = n.children[t - 1], r = n.children[t + 1];
			if ((!e || e.type === "element" && $o.has(e.tagName)) && (!r || r.type === "element" && $o.has(r.tagName))) return [];
		}
		return r.whitespace === "normal" ? as(e, r) : os(e);
	}
	return [];
}
function is(e, t, n, r) {
	let i = cs(e, r), a = e.children || [], o = e.tagName === "table" || ps(e), s = -1, c = [];
	if (es.has(e.tagName) || e.properties?.hidden || e.tagName === "dialog" && !e.properties?.open) return c;
	let l, u;
	for (e.tagName === "br" || hs(e) && (r.rowAfter || us(n, t, hs)) ? u = "\n" : e.tagName === "p" ? (l = 2, u = 2) : ts.has(e.tagName) && (l = 1, u = 1); ++s < a.length;) {
		let t = a[s + 1], n = t ? t.type === "element" && t.tagName === "br" : u, d = s ? void 0 : l;
		ds(c, rs(a[s], s, e, {
			breakAfter: n,
			breakBefore: d,
			rowAfter: o ? ls(e, s, r.rowAfter) : void 0,
			whitespace: i
		}));
	}
	return fs(e) && us(n, t, fs) && c.push("	"), l && c.unshift(l), u && c.push(u), c;
}
function as(e, t) {
	let n = String(e.value), r = [], i = [], a = 0;
	for (; a <= n.length;) {
		Xo.lastIndex = a;
		let e = Xo.exec(n), i = e && "index" in e ? e.index : n.length;
		r.push(ss(n.slice(a, i).replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ""), a !== 0 || t.breakBefore, i !== n.length || t.breakAfter)), a = i + 1;
	}
	let o = -1, s;
	for (; ++o < r.length;) r[o].charCodeAt(r[o].length - 1) === 8203 || o < r.length - 1 && r[o + 1].charCodeAt(0) === 8203 ? (i.push(r[o]), s = void 0) : r[o] ? (typeof s == "number" && i.push(s), i.push(r[o]), s = 0) : (o === 0 || o === r.length - 1) && i.push(0);
	return i;
}
function os(e) {
	return [String(e.value)];
}
function ss(e, t, n) {
	let r = [], i = 0, a;
	for (; i < e.length;) {
		Zo.lastIndex = i;
		let n = Zo.exec(e);
		a = n ? n.index : e.length, !i && !a && n && !t && r.push(""), i !== a && r.push(e.slice(i, a)), i = n ? a + n[0].length : a;
	}
	return i !== a && !n && r.push(""), r.join(" ");
}
function cs(e, t) {
	if (e.type === "element") switch (e.tagName) {
		case "listing":
		case "plaintext":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return e.properties?.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return e.properties?.noWrap ? "nowrap" : t.whitespace;
		case "textarea": return "pre-wrap";
	}
	return t.whitespace;
}
function ls(e, t, n) {
	return e.type === "element" && e.tagName === "table" ? us(e, t, ms) : n;
}
function us(e, t, n) {
	for (; ++t < e.children.length;) {
		let r = e.children[t];
		if (r.type === "element" && n(r)) return !0;
	}
	return !1;
}
function ds(e, t) {
	let n = -1;
	for (; ++n < t.length;) e.push(t[n]);
}
function fs(e) {
	return e.tagName === "td" || e.tagName === "th";
}
function ps(e) {
	return e.tagName === "tbody" || e.tagName === "tfoot" || e.tagName === "thead";
}
function ms(e) {
	if (hs(e)) return !0;
	if (ps(e)) {
		let t = -1;
		for (; ++t < e.children.length;) {
			let n = e.children[t];
			if (n.type === "element" && hs(n)) return !0;
		}
	}
	return !1;
}
function hs(e) {
	return e.tagName === "tr";
}
// vendor/node_modules/trim-trailing-lines/index.js
function gs(e) {
	let t = String(e), n = t.length;
	for (; n > 0;) {
		let e = t.codePointAt(n - 1);
		if (e !== void 0 && (e === 10 || e === 13)) n--;
		else break;
	}
	return t.slice(0, n);
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/code.js
var _s = "language-";
function vs(e, t) {
	let { children: n } = t, r = -1, i, a;
	if (t.tagName === "pre") for (; ++r < n.length;) {
		let e = n[r];
		if (e.type === "element" && e.tagName === "code" && e.properties && e.properties.className && Array.isArray(e.properties.className)) {
			i = e.properties.className;
			break;
		}
	}
	if (i) {
		for (r = -1; ++r < i.length;) if (String(i[r]).startsWith(_s)) {
			a = String(i[r]).slice(9);
			break;
		}
	}
	let o = {
		type: "code",
		lang: a || null,
		meta: null,
		value: gs(ns(t))
	};
	return e.patch(t, o), o;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/comment.js
function ys(e, t) {
	let n = {
		type: "html",
		value: "<!--" + t.value + "-->"
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/del.js
function bs(e, t) {
	let n = {
		type: "delete",
		children: e.all(t)
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/util/list-items-spread.js
function xs(e) {
	let t = -1;
	if (e.length > 1) {
		for (; ++t < e.length;) if (e[t].spread) return !0;
	}
	return !1;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/dl.js
function Ss(e, t) {
	let n = [], r = [], i = -1;
	for (; ++i < t.children.length;) {
		let e = t.children[i];
		e.type === "element" && e.tagName === "div" ? n.push(...e.children) : n.push(e);
	}
	let a = {
		definitions: [],
		titles: []
	};
	for (i = -1; ++i < n.length;) {
		let e = n[i];
		if (e.type === "element" && e.tagName === "dt") {
			let t = n[i - 1];
			t && t.type === "element" && t.tagName === "dd" && (r.push(a), a = {
				definitions: [],
				titles: []
			}), a.titles.push(e);
		} else a.definitions.push(e);
	}
	r.push(a), i = -1;
	let o = [];
	for (; ++i < r.length;) {
		let t = [...Cs(e, r[i].titles), ...Cs(e, r[i].definitions)];
		t.length > 0 && o.push({
			type: "listItem",
			spread: t.length > 1,
			checked: null,
			children: t
		});
	}
	if (o.length > 0) {
		let n = {
			type: "list",
			ordered: !1,
			start: null,
			spread: xs(o),
			children: o
		};
		return e.patch(t, n), n;
	}
}
function Cs(e, t) {
	let n = e.all({
		type: "root",
		children: t
	}), r = e.toSpecificContent(n, ws);
	return r.length === 0 ? [] : r.length === 1 ? r[0].children : [{
		type: "list",
		ordered: !1,
		start: null,
		spread: xs(r),
		children: r
	}];
}
function ws() {
	return {
		type: "listItem",
		spread: !1,
		checked: null,
		children: []
	};
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/em.js
function Ts(e, t) {
	let n = {
		type: "emphasis",
		children: e.all(t)
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/util/drop-surrounding-breaks.js
function Es(e) {
	let t = 0, n = e.length;
	for (; t < n && e[t].type === "break";) t++;
	for (; n > t && e[n - 1].type === "break";) n--;
	return t === 0 && n === e.length ? e : e.slice(t, n);
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/heading.js
function Ds(e, t) {
	let n = {
		type: "heading",
		depth: Number(t.tagName.charAt(1)) || 1,
		children: Es(e.all(t))
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/hr.js
function Os(e, t) {
	let n = { type: "thematicBreak" };
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/iframe.js
function ks(e, t) {
	let n = t.properties || {}, r = String(n.src || ""), i = Y(n.title);
	if (r && i) {
		let n = {
			type: "link",
			title: null,
			url: e.resolve(r),
			children: [{
				type: "text",
				value: i
			}]
		};
		return e.patch(t, n), n;
	}
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/img.js
function As(e, t) {
	let n = t.properties || {}, r = {
		type: "image",
		url: e.resolve(String(n.src || "") || null),
		title: Y(n.title) || null,
		alt: Y(n.alt)
	};
	return e.patch(t, r), r;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/inline-code.js
function js(e, t) {
	let n = {
		type: "inlineCode",
		value: ns(t)
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/util/find-selected-options.js
function Ms(e, t, n) {
	let r = Ns(e), i = [], a = [], o = -1;
	for (; ++o < r.length;) {
		let e = r[o];
		e.properties && e.properties.selected && i.push(e);
	}
	for (t || (i = i.slice(-1), i.length === 0 && !(Number.parseInt(String(n), 10) > 1) && (i = r.slice(0, 1))), o = -1; ++o < i.length;) {
		let e = i[o], t = e.properties || {}, n = Y(ns(e)), r = n || Y(t.label), s = Y(t.value) || n;
		a.push([s, r === s ? void 0 : r]);
	}
	return a;
}
function Ns(e) {
	let t = [], n = -1;
	for (; ++n < e.children.length;) {
		let r = e.children[n];
		"children" in r && Array.isArray(r.children) && t.push(...Ns(r)), r.type !== "element" || r.tagName !== "option" || r.properties && r.properties.disabled || t.push(r);
	}
	return t;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/input.js
var Ps = "[x]", Fs = "[ ]";
function Is(e, t) {
	let n = t.properties || {};
	if (n.disabled || n.type === "hidden" || n.type === "file") return;
	if (n.type === "checkbox" || n.type === "radio") {
		let r = {
			type: "text",
			value: n.checked ? e.options.checked || Ps : e.options.unchecked || Fs
		};
		return e.patch(t, r), r;
	}
	let r = Y(n.value || n.placeholder);
	if (n.type === "image") {
		let i = Y(n.alt) || r;
		if (i) {
			let r = {
				type: "image",
				url: e.resolve(String(n.src || "") || null),
				title: Y(n.title) || null,
				alt: i
			};
			return e.patch(t, r), r;
		}
		return;
	}
	let i = [];
	if (r) i = [[r, void 0]];
	else if (n.type !== "button" && n.type !== "file" && n.type !== "password" && n.type !== "reset" && n.type !== "submit" && n.list) {
		let t = String(n.list), r = e.elementById.get(t);
		r && r.tagName === "datalist" && (i = Ms(r, n.multiple));
	}
	if (i.length === 0) return;
	if (n.type === "password") i[0] = ["•".repeat(i[0][0].length), void 0];
	else if (n.type === "email" || n.type === "url") {
		let t = [], r = -1;
		for (; ++r < i.length;) {
			let a = e.resolve(i[r][0]), o = {
				type: "link",
				title: null,
				url: n.type === "email" ? "mailto:" + a : a,
				children: [{
					type: "text",
					value: i[r][1] || a
				}]
			};
			t.push(o), r !== i.length - 1 && t.push({
				type: "text",
				value: ", "
			});
		}
		return t;
	}
	let a = [], o = -1;
	for (; ++o < i.length;) a.push(i[o][1] ? i[o][1] + " (" + i[o][0] + ")" : i[o][0]);
	let s = {
		type: "text",
		value: a.join(", ")
	};
	return e.patch(t, s), s;
}
// vendor/node_modules/hast-util-has-property/lib/index.js
var Ls = {}.hasOwnProperty;
function Rs(e, t) {
	let n = e.type === "element" && Ls.call(e.properties, t) && e.properties[t];
	return n != null && n !== !1;
}
// vendor/node_modules/hast-util-is-body-ok-link/lib/index.js
var zs = /* @__PURE__ */ new Set([
	"pingback",
	"prefetch",
	"stylesheet"
]);
function Bs(e) {
	if (e.type !== "element" || e.tagName !== "link") return !1;
	if (e.properties.itemProp) return !0;
	let t = e.properties.rel, n = -1;
	if (!Array.isArray(t) || t.length === 0) return !1;
	for (; ++n < t.length;) if (!zs.has(String(t[n]))) return !1;
	return !0;
}
// vendor/node_modules/hast-util-phrasing/lib/index.js
var Vs = io(/* @__PURE__ */ "a.abbr.area.b.bdi.bdo.br.button.cite.code.data.datalist.del.dfn.em.i.input.ins.kbd.keygen.label.map.mark.meter.noscript.output.progress.q.ruby.s.samp.script.select.small.span.strong.sub.sup.template.textarea.time.u.var.wbr".split(".")), Hs = io("meta");
function Us(e) {
	return !!(e.type === "text" || Vs(e) || uo(e) || Bs(e) || Hs(e) && Rs(e, "itemProp"));
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/li.js
function Ws(e, t) {
	let { rest: n, checkbox: r } = Ks(t), i = r ? !!r.properties.checked : null, a = {
		type: "listItem",
		spread: Gs(n),
		checked: i,
		children: e.toFlow(e.all(n))
	};
	return e.patch(t, a), a;
}
function Gs(e) {
	let t = -1, n = !1;
	for (; ++t < e.children.length;) {
		let r = e.children[t];
		if (r.type === "element") {
			if (Us(r)) continue;
			if (r.tagName === "p" || n || Gs(r)) return !0;
			n = !0;
		}
	}
	return !1;
}
function Ks(e) {
	let t = e.children[0];
	if (t && t.type === "element" && t.tagName === "input" && t.properties && (t.properties.type === "checkbox" || t.properties.type === "radio")) return {
		checkbox: t,
		rest: {
			...e,
			children: e.children.slice(1)
		}
	};
	if (t && t.type === "element" && t.tagName === "p") {
		let { checkbox: n, rest: r } = Ks(t);
		if (n) return {
			checkbox: n,
			rest: {
				...e,
				children: [r, ...e.children.slice(1)]
			}
		};
	}
	return {
		checkbox: void 0,
		rest: e
	};
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/list.js
function qs(e, t) {
	let n = t.properties || {}, r = t.tagName === "ol", i = e.toSpecificContent(e.all(t), Js), a = null;
	r && (a = Number.parseInt(String(n.start), 10), Number.isNaN(a) && (a = 1));
	let o = {
		type: "list",
		ordered: r,
		start: a,
		spread: xs(i),
		children: i
	};
	return e.patch(t, o), o;
}
function Js() {
	return {
		type: "listItem",
		spread: !1,
		checked: null,
		children: []
	};
}
// vendor/node_modules/hast-util-to-mdast/lib/util/wrap.js
function Ys(e) {
	let t = -1;
	for (; ++t < e.length;) {
		let n = e[t];
		if (!ec(n) || "children" in n && Ys(n.children)) return !0;
	}
	return !1;
}
function Xs(e) {
	return Qs(e, t, function(e) {
		return e;
	});
	function t(e) {
		return e.every(function(e) {
			return e.type === "text" && po(e.value);
		}) ? [] : [{
			type: "paragraph",
			children: Es(e)
		}];
	}
}
function Zs(e) {
	return Qs(e.children, t, n);
	function t(t) {
		let n = tc(e);
		return n.children = t, [n];
	}
	function n(t) {
		if ("children" in t && "children" in e) {
			let n = tc(e), r = tc(t);
			return n.children = t.children, r.children.push(n), r;
		}
		return { ...t };
	}
}
function Qs(e, t, n) {
	let r = $s(e), i = [], a = [], o = -1;
	for (; ++o < r.length;) {
		let e = r[o];
		ec(e) ? a.push(e) : (a.length > 0 && (i.push(...t(a)), a = []), i.push(n(e)));
	}
	return a.length > 0 && (i.push(...t(a)), a = []), i;
}
function $s(e) {
	let t = [], n = -1;
	for (; ++n < e.length;) {
		let r = e[n];
		(r.type === "delete" || r.type === "link") && Ys(r.children) ? t.push(...Zs(r)) : t.push(r);
	}
	return t;
}
function ec(e) {
	let t = e.data && e.data.hName;
	return t ? Us({
		type: "element",
		tagName: t,
		properties: {},
		children: []
	}) : o(e);
}
function tc(e) {
	return no({
		...e,
		children: []
	});
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/media.js
function nc(e, t) {
	let r = t.properties || {}, a = t.tagName === "video" ? String(r.poster || "") : "", o = String(r.src || ""), s = -1, c = !1, l = e.all(t);
	if (n({
		type: "root",
		children: l
	}, function(e) {
		if (e.type === "link") return c = !0, !1;
	}), c || Ys(l)) return l;
	for (; !o && ++s < t.children.length;) {
		let e = t.children[s];
		e.type === "element" && e.tagName === "source" && e.properties && (o = String(e.properties.src || ""));
	}
	if (a) {
		let n = {
			type: "image",
			title: null,
			url: e.resolve(a),
			alt: i(l)
		};
		e.patch(t, n), l = [n];
	}
	let u = l, d = {
		type: "link",
		title: Y(r.title) || null,
		url: e.resolve(o),
		children: u
	};
	return e.patch(t, d), d;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/p.js
function rc(e, t) {
	let n = Es(e.all(t));
	if (n.length > 0) {
		let r = {
			type: "paragraph",
			children: n
		};
		return e.patch(t, r), r;
	}
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/q.js
var ic = ["\""];
function ac(e, t) {
	let n = e.options.quotes || ic;
	e.qNesting++;
	let r = e.all(t);
	e.qNesting--;
	let i = n[e.qNesting % n.length], a = r[0], o = r[r.length - 1], s = i.charAt(0), c = i.length > 1 ? i.charAt(1) : i;
	return a && a.type === "text" ? a.value = s + a.value : r.unshift({
		type: "text",
		value: s
	}), o && o.type === "text" ? o.value += c : r.push({
		type: "text",
		value: c
	}), r;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/root.js
function oc(e, t) {
	let n = e.all(t);
	(e.options.document || Ys(n)) && (n = Xs(n));
	let r = {
		type: "root",
		children: n
	};
	return e.patch(t, r), r;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/select.js
function sc(e, t) {
	let n = t.properties || {}, r = Ms(t, n.multiple, n.size), i = -1, a = [];
	for (; ++i < r.length;) {
		let e = r[i];
		a.push(e[1] ? e[1] + " (" + e[0] + ")" : e[0]);
	}
	if (a.length > 0) {
		let n = {
			type: "text",
			value: a.join(", ")
		};
		return e.patch(t, n), n;
	}
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/strong.js
function cc(e, t) {
	let n = {
		type: "strong",
		children: e.all(t)
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/table-cell.js
function lc(e, t) {
	let n = {
		type: "tableCell",
		children: e.all(t)
	};
	if (e.patch(t, n), t.properties) {
		let { rowSpan: e, colSpan: r } = t.properties;
		if (e || r) {
			let t = n.data ||= {};
			e && (t.hastUtilToMdastTemporaryRowSpan = e), r && (t.hastUtilToMdastTemporaryColSpan = r);
		}
	}
	return n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/table-row.js
function uc(e, t) {
	let n = {
		type: "tableRow",
		children: e.toSpecificContent(e.all(t), dc)
	};
	return e.patch(t, n), n;
}
function dc() {
	return {
		type: "tableCell",
		children: []
	};
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/table.js
function fc(e, t) {
	if (e.inTable) {
		let n = {
			type: "text",
			value: ns(t)
		};
		return e.patch(t, n), n;
	}
	e.inTable = !0;
	let { align: n, headless: r } = pc(t), i = e.toSpecificContent(e.all(t), hc);
	r && i.unshift(hc());
	let a = -1;
	for (; ++a < i.length;) {
		let t = i[a];
		t.children = e.toSpecificContent(t.children, mc);
	}
	let o = 1;
	for (a = -1; ++a < i.length;) {
		let e = i[a].children, t = -1;
		for (; ++t < e.length;) {
			let n = e[t];
			if (n.data) {
				let e = n.data, r = Number.parseInt(String(e.hastUtilToMdastTemporaryColSpan), 10) || 1, o = Number.parseInt(String(e.hastUtilToMdastTemporaryRowSpan), 10) || 1;
				if (r > 1 || o > 1) {
					let e = Math.min(a + o, i.length), n = a - 1;
					for (; ++n < e;) {
						let e = t - 1;
						for (; ++e < t + r;) {
							let r = [];
							(n !== a || e !== t) && r.push({
								type: "tableCell",
								children: []
							}), i[n].children.splice(e, 0, ...r);
						}
					}
				}
				"hastUtilToMdastTemporaryColSpan" in n.data && delete n.data.hastUtilToMdastTemporaryColSpan, "hastUtilToMdastTemporaryRowSpan" in n.data && delete n.data.hastUtilToMdastTemporaryRowSpan, Object.keys(n.data).length === 0 && delete n.data;
			}
		}
		e.length > o && (o = e.length);
	}
	for (a = -1; ++a < i.length;) {
		let e = i[a].children, t = e.length - 1;
		for (; ++t < o;) e.push({
			type: "tableCell",
			children: []
		});
	}
	let s = n.length - 1;
	for (; ++s < o;) n.push(null);
	e.inTable = !1;
	let c = {
		type: "table",
		align: n,
		children: i
	};
	return e.patch(t, c), c;
}
function pc(e) {
	let t = {
		align: [null],
		headless: !0
	}, r = 0, i = 0;
	return n(e, function(n) {
		if (n.type === "element") {
			if (n.tagName === "table" && e !== n) return c;
			if ((n.tagName === "th" || n.tagName === "td") && n.properties) {
				if (!t.align[i]) {
					let e = String(n.properties.align || "") || null;
					(e === "center" || e === "left" || e === "right" || e === null) && (t.align[i] = e);
				}
				t.headless && r < 2 && n.tagName === "th" && (t.headless = !1), i++;
			} else n.tagName === "thead" ? t.headless = !1 : n.tagName === "tr" && (r++, i = 0);
		}
	}), t;
}
function mc() {
	return {
		type: "tableCell",
		children: []
	};
}
function hc() {
	return {
		type: "tableRow",
		children: []
	};
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/text.js
function gc(e, t) {
	let n = {
		type: "text",
		value: t.value
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/textarea.js
function _c(e, t) {
	let n = ns(t), r = [], i = !1, a = 0, o = n.indexOf("\r"), s = n.indexOf("\n");
	for (; a <= n.length;) {
		o !== -1 && o < a && (o = n.indexOf("\r", a)), s !== -1 && s < a && (s = n.indexOf("\n", a));
		let e = Math.min(o === -1 ? n.length : o, s === -1 ? n.length : s), t = Y(n.slice(a, e));
		t ? (r.length > 0 && (r.push({ type: "break" }), i && r.push({ type: "break" })), r.push({
			type: "text",
			value: t
		}), i = !1) : i = !0, a = e + (e === o && s === o + 1 ? 2 : 1);
	}
	return r;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/wbr.js
function vc(e, t) {
	let n = {
		type: "text",
		value: "​"
	};
	return e.patch(t, n), n;
}
// vendor/node_modules/hast-util-to-mdast/lib/handlers/index.js
var yc = {
	comment: ys,
	doctype: Q,
	root: oc,
	text: gc
}, bc = {
	applet: Q,
	area: Q,
	basefont: Q,
	bgsound: Q,
	caption: Q,
	col: Q,
	colgroup: Q,
	command: Q,
	content: Q,
	datalist: Q,
	dialog: Q,
	element: Q,
	embed: Q,
	frame: Q,
	frameset: Q,
	isindex: Q,
	keygen: Q,
	link: Q,
	math: Q,
	menu: Q,
	menuitem: Q,
	meta: Q,
	nextid: Q,
	noembed: Q,
	noframes: Q,
	optgroup: Q,
	option: Q,
	param: Q,
	script: Q,
	shadow: Q,
	source: Q,
	spacer: Q,
	style: Q,
	svg: Q,
	template: Q,
	title: Q,
	track: Q,
	abbr: X,
	acronym: X,
	bdi: X,
	bdo: X,
	big: X,
	blink: X,
	button: X,
	canvas: X,
	cite: X,
	data: X,
	details: X,
	dfn: X,
	font: X,
	ins: X,
	label: X,
	map: X,
	marquee: X,
	meter: X,
	nobr: X,
	noscript: X,
	object: X,
	output: X,
	progress: X,
	rb: X,
	rbc: X,
	rp: X,
	rt: X,
	rtc: X,
	ruby: X,
	slot: X,
	small: X,
	span: X,
	sup: X,
	sub: X,
	tbody: X,
	tfoot: X,
	thead: X,
	time: X,
	address: Z,
	article: Z,
	aside: Z,
	body: Z,
	center: Z,
	div: Z,
	fieldset: Z,
	figcaption: Z,
	figure: Z,
	form: Z,
	footer: Z,
	header: Z,
	hgroup: Z,
	html: Z,
	legend: Z,
	main: Z,
	multicol: Z,
	nav: Z,
	picture: Z,
	section: Z,
	a: Ko,
	audio: nc,
	b: cc,
	base: qo,
	blockquote: Jo,
	br: Yo,
	code: js,
	dir: qs,
	dl: Ss,
	dt: Ws,
	dd: Ws,
	del: bs,
	em: Ts,
	h1: Ds,
	h2: Ds,
	h3: Ds,
	h4: Ds,
	h5: Ds,
	h6: Ds,
	hr: Os,
	i: Ts,
	iframe: ks,
	img: As,
	image: As,
	input: Is,
	kbd: js,
	li: Ws,
	listing: vs,
	mark: Ts,
	ol: qs,
	p: rc,
	plaintext: vs,
	pre: vs,
	q: ac,
	s: bs,
	samp: js,
	select: sc,
	strike: bs,
	strong: cc,
	summary: rc,
	table: fc,
	td: lc,
	textarea: _c,
	th: lc,
	tr: uc,
	tt: js,
	u: Ts,
	ul: qs,
	var: js,
	video: nc,
	wbr: vc,
	xmp: vs
};
function X(e, t) {
	return e.all(t);
}
function Z(e, t) {
	return e.toFlow(e.all(t));
}
function Q() {}
// vendor/node_modules/hast-util-to-mdast/lib/state.js
var xc = {}.hasOwnProperty;
function Sc(e) {
	return {
		all: Cc,
		baseFound: !1,
		elementById: /* @__PURE__ */ new Map(),
		frozenBaseUrl: void 0,
		handlers: {
			...bc,
			...e.handlers
		},
		inTable: !1,
		nodeHandlers: {
			...yc,
			...e.nodeHandlers
		},
		one: wc,
		options: e,
		patch: Tc,
		qNesting: 0,
		resolve: Ec,
		toFlow: Dc,
		toSpecificContent: Oc
	};
}
function Cc(e) {
	let t = e.children || [], n = [], r = -1;
	for (; ++r < t.length;) {
		let i = t[r], a = this.one(i, e);
		Array.isArray(a) ? n.push(...a) : a && n.push(a);
	}
	return n;
}
function wc(e, t) {
	if (e.type === "element") {
		if (e.properties && e.properties.dataMdast === "ignore") return;
		if (xc.call(this.handlers, e.tagName)) return this.handlers[e.tagName](this, e, t) || void 0;
	} else if (xc.call(this.nodeHandlers, e.type)) return this.nodeHandlers[e.type](this, e, t) || void 0;
	if ("value" in e && typeof e.value == "string") {
		let t = {
			type: "text",
			value: e.value
		};
		return this.patch(e, t), t;
	}
	if ("children" in e) return this.all(e);
}
function Tc(e, t) {
	e.position && (t.position = Ro(e));
}
function Ec(e) {
	if (e == null) return "";
	let t = this.frozenBaseUrl;
	return t ? new URL(e, t).href : e;
}
function Dc(e) {
	return Xs(e);
}
function Oc(e, t) {
	let n = t(), r = [], i = [], a = -1;
	for (; ++a < e.length;) {
		let t = e[a];
		if (o(t)) i.length > 0 && (t.children.unshift(...i), i = []), r.push(t);
		else {
			let e = t;
			i.push(e);
		}
	}
	if (i.length > 0) {
		let e = r[r.length - 1];
		e || (e = t(), r.push(e)), e.children.push(...i), i = [];
	}
	return r;
	function o(e) {
		return e.type === n.type;
	}
}
// vendor/node_modules/hast-util-to-mdast/lib/index.js
var kc = {};
function Ac(e, t) {
	let r = no(e), i = t || kc, a = Po({ newlines: i.newlines === !0 }), o = Sc(i), s;
	a(r), n(r, function(e) {
		if (e && e.type === "element" && e.properties) {
			let t = String(e.properties.id || "") || void 0;
			t && !o.elementById.has(t) && o.elementById.set(t, e);
		}
	});
	let c = o.one(r, void 0);
	return s = c ? Array.isArray(c) ? {
		type: "root",
		children: c
	} : c : {
		type: "root",
		children: []
	}, n(s, function(e, t, n) {
		if (e.type === "text" && t !== void 0 && n) {
			let r = n.children[t - 1];
			if (r && r.type === e.type) return r.value += e.value, n.children.splice(t, 1), r.position && e.position && (r.position.end = e.position.end), t - 1;
			if (e.value = e.value.replace(/[\t ]*(\r?\n|\r)[\t ]*/, "$1"), n && (n.type === "heading" || n.type === "paragraph" || n.type === "root") && (t || (e.value = e.value.replace(/^[\t ]+/, "")), t === n.children.length - 1 && (e.value = e.value.replace(/[\t ]+$/, ""))), !e.value) return n.children.splice(t, 1), t;
		}
	}), s;
}
// vendor/node_modules/rehype-remark/lib/index.js
var jc = { document: !0 };
function Mc(e, t) {
	return e && "run" in e ? async function(n, r) {
		let i = Ac(n, {
			...jc,
			...t
		});
		await e.run(i, r);
	} : function(t) {
		return Ac(t, {
			...jc,
			...e
		});
	};
}
// vendor/node_modules/hast-util-sanitize/lib/schema.js
var Nc = [
	"ariaDescribedBy",
	"ariaLabel",
	"ariaLabelledBy"
], Pc = {
	ancestors: {
		tbody: ["table"],
		td: ["table"],
		th: ["table"],
		thead: ["table"],
		tfoot: ["table"],
		tr: ["table"]
	},
	attributes: {
		a: [
			...Nc,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...Nc],
		h2: [["className", "sr-only"]],
		img: [
			...Nc,
			"longDesc",
			"src"
		],
		input: [["disabled", !0], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...Nc, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...Nc],
		table: [...Nc],
		ul: [...Nc, ["className", "contains-task-list"]],
		"*": /* @__PURE__ */ "abbr.accept.acceptCharset.accessKey.action.align.alt.axis.border.cellPadding.cellSpacing.char.charOff.charSet.checked.clear.colSpan.color.cols.compact.coords.dateTime.dir.encType.frame.hSpace.headers.height.hrefLang.htmlFor.id.isMap.itemProp.label.lang.maxLength.media.method.multiple.name.noHref.noShade.noWrap.open.prompt.readOnly.rev.rowSpan.rows.rules.scope.selected.shape.size.span.start.summary.tabIndex.title.useMap.vAlign.value.width".split(".")
	},
	clobber: [
		"ariaDescribedBy",
		"ariaLabelledBy",
		"id",
		"name"
	],
	clobberPrefix: "user-content-",
	protocols: {
		cite: ["http", "https"],
		href: [
			"http",
			"https",
			"irc",
			"ircs",
			"mailto",
			"xmpp"
		],
		longDesc: ["http", "https"],
		src: ["http", "https"]
	},
	required: { input: {
		disabled: !0,
		type: "checkbox"
	} },
	strip: ["script"],
	tagNames: /* @__PURE__ */ "a.b.blockquote.br.code.dd.del.details.div.dl.dt.em.h1.h2.h3.h4.h5.h6.hr.i.img.input.ins.kbd.li.ol.p.picture.pre.q.rp.rt.ruby.s.samp.section.source.span.strike.strong.sub.summary.sup.table.tbody.td.tfoot.th.thead.tr.tt.ul.var".split(".")
}, $ = {}.hasOwnProperty;
function Fc(e, t) {
	let n = {
		type: "root",
		children: []
	}, r = Ic({
		schema: t ? {
			...Pc,
			...t
		} : Pc,
		stack: []
	}, e);
	return r && (Array.isArray(r) ? r.length === 1 ? n = r[0] : n.children = r : n = r), n;
}
function Ic(e, t) {
	if (t && typeof t == "object") {
		let n = t;
		switch (typeof n.type == "string" ? n.type : "") {
			case "comment": return Lc(e, n);
			case "doctype": return Rc(e, n);
			case "element": return zc(e, n);
			case "root": return Bc(e, n);
			case "text": return Vc(e, n);
		}
	}
}
function Lc(e, t) {
	if (e.schema.allowComments) {
		let e = typeof t.value == "string" ? t.value : "", n = e.indexOf("-->"), r = {
			type: "comment",
			value: n < 0 ? e : e.slice(0, n)
		};
		return Jc(r, t), r;
	}
}
function Rc(e, t) {
	if (e.schema.allowDoctypes) {
		let e = { type: "doctype" };
		return Jc(e, t), e;
	}
}
function zc(e, t) {
	let n = typeof t.tagName == "string" ? t.tagName : "";
	e.stack.push(n);
	let r = Hc(e, t.children), i = Uc(e, t.properties);
	e.stack.pop();
	let a = !1;
	if (n && n !== "*" && (!e.schema.tagNames || e.schema.tagNames.includes(n)) && (a = !0, e.schema.ancestors && $.call(e.schema.ancestors, n))) {
		let t = e.schema.ancestors[n], r = -1;
		for (a = !1; ++r < t.length;) e.stack.includes(t[r]) && (a = !0);
	}
	if (!a) return e.schema.strip && !e.schema.strip.includes(n) ? r : void 0;
	let o = {
		type: "element",
		tagName: n,
		properties: i,
		children: r
	};
	return Jc(o, t), o;
}
function Bc(e, t) {
	let n = {
		type: "root",
		children: Hc(e, t.children)
	};
	return Jc(n, t), n;
}
function Vc(e, t) {
	let n = {
		type: "text",
		value: typeof t.value == "string" ? t.value : ""
	};
	return Jc(n, t), n;
}
function Hc(e, t) {
	let n = [];
	if (Array.isArray(t)) {
		let r = t, i = -1;
		for (; ++i < r.length;) {
			let t = Ic(e, r[i]);
			t && (Array.isArray(t) ? n.push(...t) : n.push(t));
		}
	}
	return n;
}
function Uc(e, t) {
	let n = e.stack[e.stack.length - 1], r = e.schema.attributes, i = e.schema.required, a = r && $.call(r, n) ? r[n] : void 0, o = r && $.call(r, "*") ? r["*"] : void 0, s = t && typeof t == "object" ? t : {}, c = {}, l;
	for (l in s) if ($.call(s, l)) {
		let t = s[l], n = Wc(e, Yc(a, l), l, t);
		n ??= Wc(e, Yc(o, l), l, t), n != null && (c[l] = n);
	}
	if (i && $.call(i, n)) {
		let e = i[n];
		for (l in e) $.call(e, l) && !$.call(c, l) && (c[l] = e[l]);
	}
	return c;
}
function Wc(e, t, n, r) {
	return t ? Array.isArray(r) ? Gc(e, t, n, r) : Kc(e, t, n, r) : void 0;
}
function Gc(e, t, n, r) {
	let i = -1, a = [];
	for (; ++i < r.length;) {
		let o = Kc(e, t, n, r[i]);
		(typeof o == "number" || typeof o == "string") && a.push(o);
	}
	return a;
}
function Kc(e, t, n, r) {
	if ((typeof r == "boolean" || typeof r == "number" || typeof r == "string") && qc(e, n, r)) {
		if (typeof t == "object" && t.length > 1) {
			let e = !1, n = 0;
			for (; ++n < t.length;) {
				let i = t[n];
				if (i && typeof i == "object" && "flags" in i) {
					if (i.test(String(r))) {
						e = !0;
						break;
					}
				} else if (i === r) {
					e = !0;
					break;
				}
			}
			if (!e) return;
		}
		return e.schema.clobber && e.schema.clobberPrefix && e.schema.clobber.includes(n) ? e.schema.clobberPrefix + r : r;
	}
}
function qc(e, t, n) {
	let r = e.schema.protocols && $.call(e.schema.protocols, t) ? e.schema.protocols[t] : void 0;
	if (!r || r.length === 0) return !0;
	let i = String(n), a = i.indexOf(":"), o = i.indexOf("?"), s = i.indexOf("#"), c = i.indexOf("/");
	if (a < 0 || c > -1 && a > c || o > -1 && a > o || s > -1 && a > s) return !0;
	let l = -1;
	for (; ++l < r.length;) {
		let e = r[l];
		if (a === e.length && i.slice(0, e.length) === e) return !0;
	}
	return !1;
}
function Jc(e, t) {
	let n = Ro(t);
	t.data && (e.data = no(t.data)), n && (e.position = n);
}
function Yc(e, t) {
	let n, r = -1;
	if (e) for (; ++r < e.length;) {
		let i = e[r], a = typeof i == "string" ? i : i[0];
		if (a === t) return i;
		a === "data*" && (n = i);
	}
	if (t.length > 4 && t.slice(0, 4).toLowerCase() === "data") return n;
}
// vendor/node_modules/rehype-sanitize/lib/index.js
function Xc(e) {
	return function(t) {
		return Fc(t, e);
	};
}
// vendor/node_modules/@scalar/openapi-to-markdown/dist/parse-html-description.js
var Zc = l().use(Ua, { fragment: !0 }).use(Xc).use(Mc).freeze(), Qc = (e) => {
	let n = t(e, { removeTags: ["img", "picture"] });
	return Zc.runSync(Zc.parse(n));
};
export { Qc as parseHtmlDescription };
